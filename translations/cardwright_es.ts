<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New Data Card…</source>
        <translation>&amp;Nueva Tarjeta de datos…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>G&amp;uardar como…</translation>
    </message>
    <message>
        <source>&amp;Export Finished Card</source>
        <translation>&amp;Exportar la tarjeta terminada</translation>
    </message>
    <message>
        <source>&amp;Close Card</source>
        <translation>&amp;Cerrar la tarjeta</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Ir a…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation>&amp;Secciones</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>Rea&amp;diness</source>
        <translation>&amp;Preparación</translation>
    </message>
    <message>
        <source>Preview Takes the &amp;Whole Window</source>
        <translation>Vista previa en &amp;toda la ventana</translation>
    </message>
    <message>
        <source>As the S&amp;ystem Says</source>
        <translation>Según el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>Panel s&amp;iguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>Pane&amp;l anterior</translation>
    </message>
    <message>
        <source>&amp;Next Question</source>
        <translation>Pregunta &amp;siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious Question</source>
        <translation>Pregunta &amp;anterior</translation>
    </message>
    <message>
        <source>Next &amp;Unanswered Question</source>
        <translation>Siguiente pregunta sin &amp;responder</translation>
    </message>
    <message>
        <source>See a &amp;Finished Example</source>
        <translation>Ver un &amp;ejemplo terminado</translation>
    </message>
    <message>
        <source>&amp;About Cardwright</source>
        <translation>&amp;Acerca de Cardwright</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>R&amp;eemplazar…</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>Buscar siguie&amp;nte</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Markdown Source</source>
        <translation>Código &amp;Markdown</translation>
    </message>
    <message>
        <source>P&amp;revious Unanswered Question</source>
        <translation>Pregunta sin responder an&amp;terior</translation>
    </message>
    <message>
        <source>Say Why There Is No &amp;Answer…</source>
        <translation>Decir por &amp;qué no hay respuesta…</translation>
    </message>
    <message>
        <source>&amp;Opening Questions…</source>
        <translation>Preguntas &amp;iniciales…</translation>
    </message>
    <message>
        <source>Add &amp;Section…</source>
        <translation>Añadir &amp;sección…</translation>
    </message>
    <message>
        <source>Add Su&amp;bsection…</source>
        <translation>Añadir s&amp;ubsección…</translation>
    </message>
    <message>
        <source>Add &amp;Question…</source>
        <translation>Añadir &amp;pregunta…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Cambiar &amp;título…</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Su&amp;bir</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Ba&amp;jar</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Next &amp;Misspelled Word</source>
        <translation>Siguiente palabra &amp;mal escrita</translation>
    </message>
    <message>
        <source>Paste as P&amp;lain Text</source>
        <translation>Pegar como texto &amp;sin formato</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Negrita</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Cursiva</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>C&amp;ódigo</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Enlace</translation>
    </message>
    <message>
        <source>B&amp;ulleted List</source>
        <translation>Lista con &amp;viñetas</translation>
    </message>
    <message>
        <source>&amp;Numbered List</source>
        <translation>&amp;Lista numerada</translation>
    </message>
    <message>
        <source>List Item In&amp;ward</source>
        <translation>Elemento más a&amp;dentro</translation>
    </message>
    <message>
        <source>List Item &amp;Outward</source>
        <translation>Elemento más a&amp;fuera</translation>
    </message>
    <message>
        <source>Insert &amp;Table</source>
        <translation>Insertar &amp;tabla</translation>
    </message>
    <message>
        <source>Export P&amp;DF to E-mail</source>
        <translation>Exportar P&amp;DF para correo electrónico</translation>
    </message>
    <message>
        <source>Export &amp;With Choices…</source>
        <translation>Exportar con o&amp;pciones…</translation>
    </message>
    <message>
        <source>Co&amp;mpare With…</source>
        <translation>Co&amp;mparar con…</translation>
    </message>
    <message>
        <source>Earlier &amp;Versions…</source>
        <translation>&amp;Versiones anteriores…</translation>
    </message>
    <message>
        <source>&amp;Back to Where I Was</source>
        <translation>&amp;Volver a donde estaba</translation>
    </message>
    <message>
        <source>For&amp;ward Again</source>
        <translation>Avan&amp;zar de nuevo</translation>
    </message>
    <message>
        <source>W&amp;rite</source>
        <translation>&amp;Escribir</translation>
    </message>
    <message>
        <source>R&amp;eview</source>
        <translation>&amp;Revisar</translation>
    </message>
    <message>
        <source>&amp;Comment on This Question…</source>
        <translation>&amp;Comentar esta pregunta…</translation>
    </message>
    <message>
        <source>Pl&amp;an</source>
        <translation>Pl&amp;an</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Pro&amp;bar</translation>
    </message>
    <message>
        <source>A&amp;ctivities</source>
        <translation>A&amp;ctividades</translation>
    </message>
    <message>
        <source>&amp;Narrative Plan</source>
        <translation>Plan &amp;narrativo</translation>
    </message>
    <message>
        <source>Discarded Wor&amp;k…</source>
        <translation>Traba&amp;jo descartado…</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Title and summary</source>
        <translation>Título y resumen</translation>
    </message>
    <message>
        <source>Nothing yet on one of the five minimum contents: %1</source>
        <translation>Todavía no hay nada sobre uno de los cinco contenidos mínimos: %1</translation>
    </message>
    <message>
        <source>Sources, collection, evaluation, intended use and decisions that affect results: without one of these readers cannot judge the dataset.</source>
        <translation>Fuentes, recogida, evaluación, uso previsto y decisiones que influyen en los resultados: si falta uno de ellos, no se puede valorar el conjunto de datos.</translation>
    </message>
    <message>
        <source>“%1” and %2 more like it say nothing to a reader.</source>
        <translation>«%1» y %2 más del mismo tipo no dicen nada a quien lee.</translation>
    </message>
    <message>
        <source>the card</source>
        <translation>la tarjeta</translation>
    </message>
    <message>
        <source>%1 options are chosen where one is asked for.</source>
        <translation>Hay %1 opciones elegidas donde se pide una.</translation>
    </message>
    <message>
        <source>“%1” is chosen but not specified.</source>
        <translation>«%1» está elegida, pero sin especificar.</translation>
    </message>
    <message>
        <source>“%1” cannot stand together with other options.</source>
        <translation>«%1» no puede ir junto con otras opciones.</translation>
    </message>
    <message>
        <source>The card has no title of its own yet.</source>
        <translation>La tarjeta todavía no tiene título propio.</translation>
    </message>
    <message>
        <source>Readers find and cite a dataset by the title of its card.</source>
        <translation>Un conjunto de datos se encuentra y se cita por el título de su tarjeta.</translation>
    </message>
    <message>
        <source>The card has no summary.</source>
        <translation>La tarjeta no tiene resumen.</translation>
    </message>
    <message>
        <source>Most readers decide from the summary whether to read on: what the data is, where it comes from, what it is good for.</source>
        <translation>Casi todo el mundo decide por el resumen si seguir leyendo: qué son los datos, de dónde vienen, para qué sirven.</translation>
    </message>
    <message>
        <source>The summary has %1 words; %2 are enough.</source>
        <translation>El resumen tiene %1 palabras; bastan %2.</translation>
    </message>
    <message>
        <source>A summary that fits one look is read; details have their own fields.</source>
        <translation>Se lee el resumen que se abarca de un vistazo; los detalles tienen sus propios campos.</translation>
    </message>
    <message>
        <source>Text of the template is still here: “%1”</source>
        <translation>Aún queda texto de la plantilla: «%1»</translation>
    </message>
    <message>
        <source>A leftover sample makes readers doubt the rest. Replace it, or remove it.</source>
        <translation>Un ejemplo olvidado hace dudar del resto. Conviene sustituirlo o quitarlo.</translation>
    </message>
    <message>
        <source>“%1” says nothing to a reader.</source>
        <translation>«%1» no dice nada a quien lee.</translation>
    </message>
    <message>
        <source>Say why instead: not known, not applicable or not disclosed, each with a reason. A reason is an answer.</source>
        <translation>Mejor decir por qué: no se sabe, no procede o no se divulga, siempre con un motivo. Un motivo es una respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) in %1 still without an answer.</source>
        <translation>
            <numerusform>%n pregunta de %1 sigue sin respuesta.</numerusform>
            <numerusform>%n preguntas de %1 siguen sin respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>A question that is left out cannot be told from one that was forgotten. “Not known” with a reason is an answer too.</source>
        <translation>Una pregunta omitida no se distingue de una olvidada. «No se sabe», con un motivo, también es una respuesta.</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>Falta el motivo.</translation>
    </message>
    <message>
        <source>“Not applicable” or “not known” convinces only with its reason.</source>
        <translation>«No procede» o «no se sabe» solo convence con su motivo.</translation>
    </message>
    <message>
        <source>Choices are what catalogues and filters read; they have to be unambiguous.</source>
        <translation>Los catálogos y los filtros leen las opciones elegidas; no pueden ser ambiguas.</translation>
    </message>
    <message>
        <source>The table has no caption.</source>
        <translation>La tabla no tiene leyenda.</translation>
    </message>
    <message>
        <source>A caption says what to see in the numbers: the one sentence that readers take away.</source>
        <translation>La leyenda dice qué ver en las cifras: es la única frase que se recuerda.</translation>
    </message>
    <message>
        <source>No template fits this card.</source>
        <translation>Ninguna plantilla encaja con esta tarjeta.</translation>
    </message>
    <message>
        <source>The card is in a language that this program cannot read.</source>
        <translation>La tarjeta está en un idioma que este programa no puede leer.</translation>
    </message>
    <message>
        <source>The project does not say how often a card is reviewed.</source>
        <translation>El proyecto no dice cada cuánto se revisa una tarjeta.</translation>
    </message>
    <message>
        <source>Playbook template: “choose one”, “please specify”; none, unknown and not validated stand alone.</source>
        <translation>Plantilla del Playbook: «elegir una», «especificar»; «ninguno», «desconocido» y «sin validar» van solos.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is chosen under “%2”: %n question(s) that it asks for are open.</source>
        <translation>
            <numerusform>«%1» está elegida en «%2»: queda abierta %n pregunta que esa opción exige.</numerusform>
            <numerusform>«%1» está elegida en «%2»: quedan abiertas %n preguntas que esa opción exige.</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer like “conditionally safe” helps nobody without its conditions; a transformation that is named has to be described.</source>
        <translation>Una respuesta como «seguro con condiciones» no ayuda a nadie sin sus condiciones; una transformación que se nombra tiene que describirse.</translation>
    </message>
    <message>
        <source>Playbook template: some rows are to be filled only when the answer above asks for them, and then they are.</source>
        <translation>Plantilla del Playbook: algunas filas solo se rellenan cuando la respuesta de arriba las pide, y entonces hay que rellenarlas.</translation>
    </message>
    <message>
        <source>This is answered, but “%1” says “%2”, which does not ask for it.</source>
        <translation>Esto está respondido, pero «%1» dice «%2», que no lo pide.</translation>
    </message>
    <message>
        <source>One of the two is out of date. Readers who filter by the choice never come to this text.</source>
        <translation>Una de las dos respuestas está anticuada. Quien filtra por la opción elegida nunca llega a este texto.</translation>
    </message>
    <message>
        <source>Playbook template: rows that depend on the answer above.</source>
        <translation>Plantilla del Playbook: filas que dependen de la respuesta de arriba.</translation>
    </message>
    <message>
        <source>“%1” is chosen under “%2”, but “%3” is filled in.</source>
        <translation>«%1» está elegida en «%2», pero «%3» está rellenado.</translation>
    </message>
    <message>
        <source>“%1” is chosen under “%2”, but nothing stands under “%3”.</source>
        <translation>«%1» está elegida en «%2», pero no hay nada en «%3».</translation>
    </message>
    <message>
        <source>Two answers that cannot both be right cost a card its credit, also where it is right.</source>
        <translation>Dos respuestas que no pueden ser ciertas a la vez restan crédito a la tarjeta, también en lo que es correcto.</translation>
    </message>
    <message>
        <source>Playbook, trust: what the card says in one place holds in every other.</source>
        <translation>Playbook, confianza: lo que la tarjeta dice en un lugar vale en todos los demás.</translation>
    </message>
    <message>
        <source>“%1” is chosen, and nothing is said under “%2”.</source>
        <translation>«%1» está elegida, y no se dice nada en «%2».</translation>
    </message>
    <message>
        <source>Whoever uses data about people has to know which of their attributes it holds or hints at, and why.</source>
        <translation>Quien usa datos sobre personas tiene que saber qué atributos suyos contienen o dejan entrever, y por qué.</translation>
    </message>
    <message>
        <source>Playbook template: human and other sensitive attributes. Dimensions: risk, impact.</source>
        <translation>Plantilla del Playbook: atributos humanos y otros atributos sensibles. Dimensiones: riesgos, impacto.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>«%1» termina antes de empezar.</translation>
    </message>
    <message>
        <source>“%1: %2” is before “%3”.</source>
        <translation>«%1: %2» es anterior a «%3».</translation>
    </message>
    <message>
        <source>Readers find out from the dates which data they hold; two that cannot both be true make them guess.</source>
        <translation>Por las fechas se sabe qué datos se tienen entre manos; dos que no pueden ser ciertas a la vez obligan a adivinar.</translation>
    </message>
    <message>
        <source>Playbook template: version details, first version, last and next update.</source>
        <translation>Plantilla del Playbook: detalles de la versión, primera versión, última y próxima actualización.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a date: “%2”</source>
        <translation>«%1» no se puede leer como fecha: «%2»</translation>
    </message>
    <message>
        <source>A date with its month and year tells readers whether their copy is current, in any country: “March 2024”.</source>
        <translation>Una fecha con mes y año dice a quien lee, en cualquier país, si su copia está al día: «marzo de 2024».</translation>
    </message>
    <message>
        <source>Playbook template: MM/YYYY.</source>
        <translation>Plantilla del Playbook: MM/AAAA.</translation>
    </message>
    <message>
        <source>The next update was due in “%1”, which is past.</source>
        <translation>La próxima actualización estaba prevista para «%1», que ya pasó.</translation>
    </message>
    <message>
        <source>Either the update came and the card does not say so, or it did not come. Readers want to know which.</source>
        <translation>O la actualización llegó y la tarjeta no lo dice, o no llegó. Quien lee quiere saber cuál de las dos cosas.</translation>
    </message>
    <message>
        <source>Playbook, documentation hygiene: stale fields.</source>
        <translation>Playbook, higiene de la documentación: campos anticuados.</translation>
    </message>
    <message>
        <source>“%1” is chosen, but an update is planned for “%2”.</source>
        <translation>«%1» está elegida, pero hay una actualización prevista para «%2».</translation>
    </message>
    <message>
        <source>Whoever builds on the dataset plans by this: it either goes on or it does not.</source>
        <translation>Quien se apoya en el conjunto de datos hace planes con esto: o continúa o no continúa.</translation>
    </message>
    <message>
        <source>Playbook template: maintenance status, cadence, next planned update.</source>
        <translation>Plantilla del Playbook: estado de mantenimiento, cadencia, próxima actualización prevista.</translation>
    </message>
    <message>
        <source>The last update the card names is “%1”; a review is due after %2 days.</source>
        <translation>La última actualización que nombra la tarjeta es «%1»; toca revisarla a los %2 días.</translation>
    </message>
    <message>
        <source>A card that nobody looked at for long describes a dataset that may be another by now.</source>
        <translation>Una tarjeta que nadie ha mirado en mucho tiempo describe un conjunto de datos que quizá ya sea otro.</translation>
    </message>
    <message>
        <source>Playbook, scenarios of maturity: cards are looked at again on a schedule.</source>
        <translation>Playbook, escenarios de madurez: las tarjetas se vuelven a mirar según un calendario.</translation>
    </message>
    <message>
        <source>“%1” is answered at a glance only: no facts, no reasons.</source>
        <translation>«%1» solo está respondida de un vistazo: sin datos ni razones.</translation>
    </message>
    <message>
        <source>“%1” explains, but lacks what readers look for first.</source>
        <translation>«%1» explica, pero le falta lo que se busca primero.</translation>
    </message>
    <message>
        <source>“%1” says what, not why or how.</source>
        <translation>«%1» dice qué, pero no por qué ni cómo.</translation>
    </message>
    <message>
        <source>where it comes from and why it was made</source>
        <translation>de dónde viene y por qué se hizo</translation>
    </message>
    <message>
        <source>what is in it</source>
        <translation>qué contiene</translation>
    </message>
    <message>
        <source>how it was cleaned, labelled and checked</source>
        <translation>cómo se limpió, se etiquetó y se comprobó</translation>
    </message>
    <message>
        <source>what came of using it</source>
        <translation>qué resultó de usarlo</translation>
    </message>
    <message>
        <source>single examples from it</source>
        <translation>ejemplos concretos tomados de él</translation>
    </message>
    <message>
        <source>The example stands alone: what makes it typical or unusual?</source>
        <translation>El ejemplo está solo: ¿qué lo hace típico o inusual?</translation>
    </message>
    <message>
        <source>The example is described but not shown.</source>
        <translation>El ejemplo se describe, pero no se muestra.</translation>
    </message>
    <message>
        <source>Readers come with different time and knowledge: some scan, some look up a fact, some need the reason. A section serves all three.</source>
        <translation>No todo el mundo llega con el mismo tiempo y los mismos conocimientos: unos ojean, otros buscan un dato, otros necesitan la razón. Una sección sirve a los tres.</translation>
    </message>
    <message>
        <source>Playbook, optics: telescope, periscope and microscope questions belong together.</source>
        <translation>Playbook, óptica: las preguntas de telescopio, periscopio y microscopio van juntas.</translation>
    </message>
    <message>
        <source>%1 words stand where readers look for an answer at a glance.</source>
        <translation>Hay %1 palabras donde se busca una respuesta de un vistazo.</translation>
    </message>
    <message>
        <source>Short answers index the card; reasons have their own question beside it.</source>
        <translation>Las respuestas breves son el índice de la tarjeta; las razones tienen su propia pregunta al lado.</translation>
    </message>
    <message>
        <source>Playbook, optics: each scope has its shape of answer.</source>
        <translation>Playbook, óptica: cada nivel tiene su forma de respuesta.</translation>
    </message>
    <message>
        <source>The card says nothing on %1.</source>
        <translation>La tarjeta no dice nada sobre esto: %1.</translation>
    </message>
    <message>
        <source>A dataset has a life: origins, facts, changes, use. Who knows only some of it judges the rest by guess. If the gap is meant, a reason says so.</source>
        <translation>Un conjunto de datos tiene una vida: orígenes, hechos, cambios, uso. Quien solo conoce una parte adivina el resto. Si el hueco es intencionado, se dice con un motivo.</translation>
    </message>
    <message>
        <source>Playbook, OFTEn: origins, factuals, transformations, experience, n=1.</source>
        <translation>Playbook, OFTEn: orígenes, hechos, transformaciones, experiencia, n=1.</translation>
    </message>
    <message>
        <source>One real record, with a word on why it is typical or odd, explains more than a page of statistics.</source>
        <translation>Un registro real, con unas palabras sobre por qué es típico o raro, explica más que una página de estadísticas.</translation>
    </message>
    <message>
        <source>Playbook, OFTEn n=1: typical and atypical examples, each explained.</source>
        <translation>Playbook, OFTEn n=1: ejemplos típicos y atípicos, cada uno explicado.</translation>
    </message>
    <message>
        <source>Playbook template: the first heading names the dataset.</source>
        <translation>Plantilla del Playbook: el primer encabezado nombra el conjunto de datos.</translation>
    </message>
    <message>
        <source>Playbook template: the summary holds content and topic, sources, motives, benefits and suitable uses.</source>
        <translation>Plantilla del Playbook: el resumen recoge contenido y tema, fuentes, motivos, beneficios y usos adecuados.</translation>
    </message>
    <message>
        <source>Playbook template: at most 200 words.</source>
        <translation>Plantilla del Playbook: 200 palabras como máximo.</translation>
    </message>
    <message>
        <source>Remove the template’s text</source>
        <translation>Quitar el texto de la plantilla</translation>
    </message>
    <message>
        <source>Playbook, documentation hygiene: what the template brought along is no answer.</source>
        <translation>Playbook, higiene de la documentación: lo que venía con la plantilla no es una respuesta.</translation>
    </message>
    <message>
        <source>Playbook’s Healthsheet: an N/A says why. Model Card: a choice is marked unavailable, never deleted.</source>
        <translation>Healthsheet del Playbook: un «N/A» dice por qué. Model Card: una opción se marca como no disponible, nunca se borra.</translation>
    </message>
    <message>
        <source>A merge stopped here: both versions stand in the card.</source>
        <translation>Aquí se detuvo una fusión: las dos versiones están en la tarjeta.</translation>
    </message>
    <message>
        <source>Readers see two contradicting answers between marks that mean nothing to them. Keep one, or write a third, and take the marks out.</source>
        <translation>Quien lee ve dos respuestas contradictorias entre marcas que no le dicen nada. Conserve una, o escriba una tercera, y quite las marcas.</translation>
    </message>
    <message>
        <source>Playbook, documentation hygiene and resilience: a card survives change.</source>
        <translation>Playbook, higiene de la documentación y resiliencia: una tarjeta sobrevive a los cambios.</translation>
    </message>
    <message>
        <source>The link “%1” is an e-mail address without “mailto:”.</source>
        <translation>El enlace «%1» es una dirección de correo electrónico sin «mailto:».</translation>
    </message>
    <message>
        <source>Put “mailto:” before it</source>
        <translation>Ponerle «mailto:» delante</translation>
    </message>
    <message>
        <source>The link “%1” lacks “https://”: it leads to a file beside the card.</source>
        <translation>Al enlace «%1» le falta «https://»: lleva a un archivo junto a la tarjeta.</translation>
    </message>
    <message>
        <source>Put “https://” before it</source>
        <translation>Ponerle «https://» delante</translation>
    </message>
    <message>
        <source>The link “%1” works on one computer only: “%2”</source>
        <translation>El enlace «%1» solo funciona en un equipo: «%2»</translation>
    </message>
    <message>
        <source>A link without words and without an address.</source>
        <translation>Un enlace sin palabras y sin dirección.</translation>
    </message>
    <message>
        <source>Link to the address that its words say</source>
        <translation>Enlazar con la dirección que dicen sus palabras</translation>
    </message>
    <message>
        <source>The link “%1” leads nowhere.</source>
        <translation>El enlace «%1» no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>Links are the evidence behind a card. Whether an address still answers is not tried: that would need the network.</source>
        <translation>Los enlaces son las pruebas que respaldan una tarjeta. No se comprueba si una dirección sigue respondiendo: haría falta la red.</translation>
    </message>
    <message>
        <source>Playbook, documentation hygiene: broken links.</source>
        <translation>Playbook, higiene de la documentación: enlaces rotos.</translation>
    </message>
    <message>
        <source>No heading answers to the link “%1” (%2).</source>
        <translation>Ningún encabezado corresponde al enlace «%1» (%2).</translation>
    </message>
    <message>
        <source>A heading was renamed or taken out, and the table of contents still points there.</source>
        <translation>Se cambió el título de un encabezado o se quitó, y el índice sigue apuntando ahí.</translation>
    </message>
    <message>
        <source>The picture has no words for those who do not see it: %1</source>
        <translation>La imagen no tiene palabras para quien no la ve: %1</translation>
    </message>
    <message>
        <source>Say what the picture shows; screen readers read it out, and it stands there when the picture does not load.</source>
        <translation>Diga qué muestra la imagen; los lectores de pantalla lo leen en voz alta, y aparece en su lugar cuando la imagen no se carga.</translation>
    </message>
    <message>
        <source>Playbook: cards are accessible and hold pictures as well as text.</source>
        <translation>Playbook: las tarjetas son accesibles y contienen imágenes además de texto.</translation>
    </message>
    <message>
        <source>A brace of the BibTeX entry is missing or one too many.</source>
        <translation>En la entrada BibTeX falta una llave o sobra una.</translation>
    </message>
    <message>
        <source>The BibTeX entry has empty fields: %1</source>
        <translation>La entrada BibTeX tiene campos vacíos: %1</translation>
    </message>
    <message>
        <source>This is no BibTeX entry.</source>
        <translation>Esto no es una entrada BibTeX.</translation>
    </message>
    <message>
        <source>People copy the citation as it stands. If it does not parse, the dataset is cited wrongly or not at all.</source>
        <translation>La cita se copia tal como está. Si no se puede interpretar, el conjunto de datos se cita mal o no se cita.</translation>
    </message>
    <message>
        <source>Playbook template: citation guidelines with BibTeX.</source>
        <translation>Plantilla del Playbook: pautas de citación con BibTeX.</translation>
    </message>
    <message>
        <source>“%1” looks like a person’s, and the card says that nothing is sensitive.</source>
        <translation>«%1» parece ser de una persona, y la tarjeta dice que no hay nada sensible.</translation>
    </message>
    <message>
        <source>An example that shows somebody’s address publishes it. Redact it, or say what the data holds.</source>
        <translation>Un ejemplo que muestra la dirección de alguien la publica. Ocúltela, o diga qué contienen los datos.</translation>
    </message>
    <message>
        <source>Playbook template: sensitivity of data. OFTEn n=1: consent and redaction of examples.</source>
        <translation>Plantilla del Playbook: sensibilidad de los datos. OFTEn n=1: consentimiento y ocultación en los ejemplos.</translation>
    </message>
    <message>
        <source>Playbook: cards explain uncertainty; known unknowns are stated.</source>
        <translation>Playbook: las tarjetas explican la incertidumbre; las incógnitas se declaran.</translation>
    </message>
    <message>
        <source>Playbook, usage guidelines: an organisation says what its cards need.</source>
        <translation>Playbook, directrices de uso: una organización dice qué necesitan sus tarjetas.</translation>
    </message>
    <message>
        <source>Playbook’s Healthsheet: an N/A says why.</source>
        <translation>Healthsheet del Playbook: un «N/A» dice por qué.</translation>
    </message>
    <message>
        <source>Playbook: the five contents that every Data Card has at the least.</source>
        <translation>Playbook: los cinco contenidos que toda Tarjeta de datos tiene como mínimo.</translation>
    </message>
    <message>
        <source>is not known here; known are: %1</source>
        <translation>no se conoce aquí; se conocen: %1</translation>
    </message>
    <message>
        <source>%1: “%2” %3. It is left out.</source>
        <translation>%1: «%2» %3. Se omite.</translation>
    </message>
    <message>
        <source>has to be a list of texts</source>
        <translation>tiene que ser una lista de textos</translation>
    </message>
    <message>
        <source>has to be a text</source>
        <translation>tiene que ser un texto</translation>
    </message>
    <message>
        <source>has to be a list of objects with “cards” and “template”</source>
        <translation>tiene que ser una lista de objetos con «cards» y «template»</translation>
    </message>
    <message>
        <source>has to be draft, review or publishing</source>
        <translation>tiene que ser draft, review o publishing</translation>
    </message>
    <message>
        <source>has to be an object with a list for each stage</source>
        <translation>tiene que ser un objeto con una lista para cada etapa</translation>
    </message>
    <message>
        <source>has to be an object with a level for each rule</source>
        <translation>tiene que ser un objeto con un nivel para cada regla</translation>
    </message>
    <message>
        <source>is no rule; see: cardwright-cli check --list-rules</source>
        <translation>no es una regla; véase: cardwright-cli check --list-rules</translation>
    </message>
    <message>
        <source>has to be to-do, look or off</source>
        <translation>tiene que ser to-do, look u off</translation>
    </message>
    <message>
        <source>has to be a number of days, from 1 on</source>
        <translation>tiene que ser un número de días, de 1 en adelante</translation>
    </message>
    <message>
        <source>%1:%2: this is no JSON object (%3). The project’s configuration is left out.</source>
        <translation>%1:%2: esto no es un objeto JSON (%3). Se omite la configuración del proyecto.</translation>
    </message>
    <message>
        <source>“%1” is chosen under “%2” but not described here.</source>
        <translation>«%1» está elegida en «%2», pero no se describe aquí.</translation>
    </message>
    <message>
        <source>Each method, attribute or kind of validation has its own story; a reader who looks for one of them finds nothing.</source>
        <translation>Cada método, atributo o tipo de validación tiene su propia historia; quien busca uno de ellos no encuentra nada.</translation>
    </message>
    <message>
        <source>Playbook template: “duplicate this block for each …”.</source>
        <translation>Plantilla del Playbook: «duplicar este bloque para cada …».</translation>
    </message>
    <message>
        <source>Write the value that was meant</source>
        <translation>Escribir el valor que se quería decir</translation>
    </message>
    <message>
        <source>A heading without words.</source>
        <translation>Un encabezado sin palabras.</translation>
    </message>
    <message>
        <source>It cannot be found, linked to, or read out.</source>
        <translation>No se puede encontrar, enlazar ni leer en voz alta.</translation>
    </message>
    <message>
        <source>Playbook card builder: every section and field has its title.</source>
        <translation>Generador de tarjetas del Playbook: cada sección y cada campo tienen su título.</translation>
    </message>
    <message>
        <source>“%1” stands twice in one place.</source>
        <translation>«%1» aparece dos veces en el mismo lugar.</translation>
    </message>
    <message>
        <source>Which of the two holds? A link can only mean one of them.</source>
        <translation>¿Cuál de los dos vale? Un enlace solo puede referirse a uno de ellos.</translation>
    </message>
    <message>
        <source>Playbook card builder: unique ids.</source>
        <translation>Generador de tarjetas del Playbook: identificadores únicos.</translation>
    </message>
    <message>
        <source>A heading of level %1 follows one of level %2.</source>
        <translation>Un encabezado de nivel %1 sigue a uno de nivel %2.</translation>
    </message>
    <message>
        <source>Levels are how screen readers and contents tell what belongs to what. Use the next level.</source>
        <translation>Por los niveles saben los lectores de pantalla y los índices qué pertenece a qué. Use el nivel siguiente.</translation>
    </message>
    <message>
        <source>Playbook card builder: card, section, subsection and field are levels 1 to 4.</source>
        <translation>Generador de tarjetas del Playbook: tarjeta, sección, subsección y campo son los niveles 1 a 4.</translation>
    </message>
    <message>
        <source>A second title: “%1” is taken for a section.</source>
        <translation>Un segundo título: «%1» se toma por una sección.</translation>
    </message>
    <message>
        <source>A card has one title. With two hashes this is a section everywhere, also in other programs.</source>
        <translation>Una tarjeta tiene un solo título. Con dos almohadillas, esto es una sección en todas partes, también en otros programas.</translation>
    </message>
    <message>
        <source>Playbook card builder: the title is the one heading of level 1.</source>
        <translation>Generador de tarjetas del Playbook: el título es el único encabezado de nivel 1.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”.</source>
        <translation>«%1» no puede ser «%2».</translation>
    </message>
    <message>
        <source>Scope is telescope, periscope or microscope; width is full or half. Anything else shows the field as if nothing were said.</source>
        <translation>scope es telescope, periscope o microscope; width es full o half. Con cualquier otra cosa, el campo se muestra como si no se dijera nada.</translation>
    </message>
    <message>
        <source>Playbook card builder: scope and width comments.</source>
        <translation>Generador de tarjetas del Playbook: comentarios scope y width.</translation>
    </message>
    <message>
        <source>What is opened here never ends and takes the rest of the card with it.</source>
        <translation>Lo que se abre aquí nunca termina y se lleva consigo el resto de la tarjeta.</translation>
    </message>
    <message>
        <source>Headings after it are shown as code or not at all. Close the comment or the code block.</source>
        <translation>Los encabezados que siguen se muestran como código o no se muestran. Cierre el comentario o el bloque de código.</translation>
    </message>
    <message>
        <source>Playbook card builder: no content is lost between file and page.</source>
        <translation>Generador de tarjetas del Playbook: ningún contenido se pierde entre el archivo y la página.</translation>
    </message>
    <message>
        <source>This text holds bytes that are no UTF-8 characters.</source>
        <translation>Este texto contiene bytes que no son caracteres UTF-8.</translation>
    </message>
    <message>
        <source>Readers see boxes or question marks, and the field cannot be edited here. Save the file as UTF-8 in the program it comes from.</source>
        <translation>Quien lee ve cuadros o signos de interrogación, y el campo no se puede editar aquí. Guarde el archivo como UTF-8 en el programa del que viene.</translation>
    </message>
    <message>
        <source>%1 algorithmic and %2 human labels are not the %3 labels in all.</source>
        <translation>%1 etiquetas algorítmicas y %2 humanas no suman las %3 etiquetas del total.</translation>
    </message>
    <message>
        <source>%1 unique annotations are more than the %2 in all.</source>
        <translation>%1 anotaciones únicas son más que las %2 del total.</translation>
    </message>
    <message>
        <source>Updated, added and removed make %1; the total says %2.</source>
        <translation>Los datos actualizados, añadidos y eliminados suman %1; el total dice %2.</translation>
    </message>
    <message>
        <source>A reader who adds up and gets another number trusts none of them. One may be from another version.</source>
        <translation>Quien suma y obtiene otro número ya no se fía de ninguno. Quizá uno sea de otra versión.</translation>
    </message>
    <message>
        <source>Playbook template: snapshot, annotations and updates give parts and their total.</source>
        <translation>Plantilla del Playbook: el resumen en cifras, las anotaciones y las actualizaciones dan las partes y su total.</translation>
    </message>
    <message>
        <source>The shares make %1 %, not about 100.</source>
        <translation>Las proporciones suman %1 %, no alrededor de 100.</translation>
    </message>
    <message>
        <source>If people can count several times, or some are not counted, say so; else a share is wrong.</source>
        <translation>Si una persona puede contar varias veces, o algunas no se cuentan, dígalo; si no, hay una proporción equivocada.</translation>
    </message>
    <message>
        <source>Playbook template: languages, places and genders in per cent.</source>
        <translation>Plantilla del Playbook: idiomas, ubicaciones y géneros en porcentaje.</translation>
    </message>
    <message>
        <source>Playbook template: twenty-five questions ask for a caption above or below.</source>
        <translation>Plantilla del Playbook: veinticinco preguntas piden una leyenda arriba o abajo.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of this table are empty beside others that are filled.</source>
        <translation>
            <numerusform>%n celda de esta tabla está vacía junto a otras rellenas.</numerusform>
            <numerusform>%n celdas de esta tabla están vacías junto a otras rellenas.</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty cell can mean zero, unknown, or not counted yet. Say which.</source>
        <translation>Una celda vacía puede significar cero, desconocido o aún sin contar. Diga cuál.</translation>
    </message>
    <message>
        <source>Playbook template: tables are filled or their rows left out.</source>
        <translation>Plantilla del Playbook: las tablas se rellenan o se omiten sus filas.</translation>
    </message>
    <message>
        <source>Column %1 of this table has no name.</source>
        <translation>La columna %1 de esta tabla no tiene nombre.</translation>
    </message>
    <message>
        <source>A screen reader reads the name of the column with each of its values; without one they are bare numbers to everybody.</source>
        <translation>Un lector de pantalla lee el nombre de la columna con cada uno de sus valores; sin él, son simples números para todo el mundo.</translation>
    </message>
    <message>
        <source>Playbook template: every table begins with a row of names.</source>
        <translation>Plantilla del Playbook: toda tabla empieza con una fila de nombres.</translation>
    </message>
    <message>
        <source>“%1” (%2) is no number.</source>
        <translation>«%1» (%2) no es un número.</translation>
    </message>
    <message>
        <source>Readers compare numbers across datasets. An estimate may say so: “about 12,000”.</source>
        <translation>Los números se comparan entre conjuntos de datos. Una estimación puede decir que lo es: «unos 12 000».</translation>
    </message>
    <message>
        <source>Playbook template: statistics and counts are tables of numbers.</source>
        <translation>Plantilla del Playbook: las estadísticas y los recuentos son tablas de números.</translation>
    </message>
    <message>
        <source>“%1” asks for a number: “%2”</source>
        <translation>«%1» pide un número: «%2»</translation>
    </message>
    <message>
        <source>“%1” asks for a link: “%2”</source>
        <translation>«%1» pide un enlace: «%2»</translation>
    </message>
    <message>
        <source>“%1” asks for a version: “%2”</source>
        <translation>«%1» pide una versión: «%2»</translation>
    </message>
    <message>
        <source>No role is given: “%1”</source>
        <translation>No se indica ningún papel: «%1»</translation>
    </message>
    <message>
        <source>There is no address, form or page to reach anybody.</source>
        <translation>No hay dirección, formulario ni página para contactar con nadie.</translation>
    </message>
    <message>
        <source>A name alone reaches nobody. A shared mailbox or a form outlives the people who leave.</source>
        <translation>Un nombre solo no permite llegar a nadie. Un buzón compartido o un formulario siguen ahí cuando las personas se van.</translation>
    </message>
    <message>
        <source>Playbook template: contact details of publishers and owners. Dimension: who answers for the dataset?</source>
        <translation>Plantilla del Playbook: datos de contacto de la publicación y de los propietarios. Dimensión: ¿quién responde por el conjunto de datos?</translation>
    </message>
    <message>
        <source>“%1” is no address to write to: “%2”</source>
        <translation>«%1» no es una dirección a la que escribir: «%2»</translation>
    </message>
    <message>
        <source>Readers with a question copy this into a mail program or a browser.</source>
        <translation>Quien tiene una pregunta copia esto en un programa de correo o en un navegador.</translation>
    </message>
    <message>
        <source>Playbook template: contact, mailing list, group e-mail, website.</source>
        <translation>Plantilla del Playbook: contacto, lista de correo, correo de grupo, sitio web.</translation>
    </message>
    <message>
        <source>One role each, please: “%1”</source>
        <translation>Un solo papel por persona, por favor: «%1»</translation>
    </message>
    <message>
        <source>An owner answers for the card, a manager keeps it going, contributors know parts of it: readers ask them different things.</source>
        <translation>Un propietario responde por la tarjeta, un gestor la mantiene, los colaboradores conocen partes de ella: a cada uno se le preguntan cosas distintas.</translation>
    </message>
    <message>
        <source>Playbook template: authors of the card are owner, contributor or manager.</source>
        <translation>Plantilla del Playbook: los autores de la tarjeta son propietario, colaborador o gestor.</translation>
    </message>
    <message>
        <source>Catalogues sort and filter by such values, and people compare them; what is no such value is lost to both.</source>
        <translation>Los catálogos ordenan y filtran por estos valores, y las personas los comparan; lo que no es un valor así se pierde para ambos.</translation>
    </message>
    <message>
        <source>Playbook template: labelled values of a kind.</source>
        <translation>Plantilla del Playbook: valores etiquetados de un tipo determinado.</translation>
    </message>
    <message>
        <source>The current version is %1, and the next one is said to be %2.</source>
        <translation>La versión actual es %1, y se dice que la próxima es %2.</translation>
    </message>
    <message>
        <source>The card follows version %1 of its template; judged by %2, the newest known here.</source>
        <translation>La tarjeta sigue la versión %1 de su plantilla; se juzga según la %2, la más nueva que se conoce aquí.</translation>
    </message>
    <message>
        <source>Questions that are new in that version are taken for headings of the author’s own. A newer program knows them.</source>
        <translation>Las preguntas nuevas de esa versión se toman por encabezados propios del autor. Un programa más nuevo las conoce.</translation>
    </message>
    <message>
        <source>Playbook, resilience: template and cards change, and their versions agree.</source>
        <translation>Playbook, resiliencia: la plantilla y las tarjetas cambian, y sus versiones concuerdan.</translation>
    </message>
    <message>
        <source>The current version is %1, and the planned update starts from %2.</source>
        <translation>La versión actual es %1, y la actualización prevista parte de %2.</translation>
    </message>
    <message>
        <source>After a release one of the places is easily forgotten; readers cannot tell which of them.</source>
        <translation>Tras publicar una versión es fácil olvidar uno de los lugares; quien lee no puede saber cuál.</translation>
    </message>
    <message>
        <source>Playbook template: version details and next planned updates.</source>
        <translation>Plantilla del Playbook: detalles de la versión y próximas actualizaciones previstas.</translation>
    </message>
    <message>
        <source>This is version %1, and nothing says how it differs from the first.</source>
        <translation>Esta es la versión %1, y nada dice en qué se diferencia de la primera.</translation>
    </message>
    <message>
        <source>Results on two versions are compared whether or not they may be. The differences say so.</source>
        <translation>Los resultados de dos versiones se comparan, se pueda o no. Las diferencias dicen si se puede.</translation>
    </message>
    <message>
        <source>Playbook template: first version, notes and caveats.</source>
        <translation>Plantilla del Playbook: primera versión, notas y advertencias.</translation>
    </message>
    <message>
        <source>Each reader whom the card is for finds their questions asked and answered.</source>
        <translation>Cada persona a quien va dirigida la tarjeta encuentra sus preguntas planteadas y respondidas.</translation>
    </message>
    <message>
        <source>It is not recorded yet who the card’s readers are and what they want to know.</source>
        <translation>Aún no consta quiénes son los lectores de la tarjeta ni qué quieren saber.</translation>
    </message>
    <message>
        <source>What a dimension asks of its readers is no more than they bring.</source>
        <translation>Lo que una dimensión exige a sus lectores no es más de lo que ellos traen.</translation>
    </message>
    <message>
        <source>It is not recorded yet how fluent the card’s readers are.</source>
        <translation>Aún no consta qué soltura tienen los lectores de la tarjeta.</translation>
    </message>
    <message>
        <source>The sentences of this card have %1 words on average.</source>
        <translation>Las frases de esta tarjeta tienen %1 palabras de media.</translation>
    </message>
    <message>
        <source>“%1” is not explained anywhere in the card.</source>
        <translation>«%1» no se explica en ninguna parte de la tarjeta.</translation>
    </message>
    <message>
        <source>Readers from another field meet your abbreviations for the first time. Spell it out once, or add it to the terms.</source>
        <translation>Quien viene de otro campo ve sus abreviaturas por primera vez. Escríbala completa una vez o añádala a los términos.</translation>
    </message>
    <message>
        <source>Playbook template: terms of art. Dimension: are terms explained for the least fluent reader?</source>
        <translation>Plantilla del Playbook: términos especializados. Dimensión: ¿se explican los términos a quien menos conoce el tema?</translation>
    </message>
    <message>
        <source>“%1” is defined, but the card does not use it.</source>
        <translation>«%1» está definido, pero la tarjeta no lo usa.</translation>
    </message>
    <message>
        <source>A definition nobody needs hides those that they do; or the card says the same in other words.</source>
        <translation>Una definición que nadie necesita oculta las que sí hacen falta; o bien la tarjeta dice lo mismo con otras palabras.</translation>
    </message>
    <message>
        <source>Playbook template: terms referenced in this card.</source>
        <translation>Plantilla del Playbook: términos a los que se refiere esta tarjeta.</translation>
    </message>
    <message>
        <source>The definition of “%1” names no source.</source>
        <translation>La definición de «%1» no indica ninguna fuente.</translation>
    </message>
    <message>
        <source>Words mean different things to different fields; a source says which meaning is meant. “Our own” is one.</source>
        <translation>Las palabras significan cosas distintas en cada campo; una fuente dice qué significado se usa. «Propia» también vale como fuente.</translation>
    </message>
    <message>
        <source>Playbook template: definition, source, interpretation.</source>
        <translation>Plantilla del Playbook: definición, fuente, interpretación.</translation>
    </message>
    <message>
        <source>This sentence has %1 words.</source>
        <translation>Esta frase tiene %1 palabras.</translation>
    </message>
    <message>
        <source>A sentence that has to be read twice loses the readers who are least at home in the subject.</source>
        <translation>Una frase que hay que leer dos veces pierde a los lectores menos familiarizados con el tema.</translation>
    </message>
    <message>
        <source>Playbook, fluency: write for the least fluent reader whom the card is meant for.</source>
        <translation>Playbook, fluidez: escribir para quien menos conozca el tema entre los lectores a los que se dirige la tarjeta.</translation>
    </message>
    <message>
        <source>The card as a whole</source>
        <translation>La tarjeta en su conjunto</translation>
    </message>
    <message>
        <source>Only people can say this; no review is recorded beside the card.</source>
        <translation>Esto solo pueden decirlo las personas; no hay ninguna revisión registrada junto a la tarjeta.</translation>
    </message>
    <message>
        <source>Nobody is named who must approve the card.</source>
        <translation>No se nombra a nadie que deba aprobar la tarjeta.</translation>
    </message>
    <message>
        <source>The project does not say which questions need an owner.</source>
        <translation>El proyecto no dice qué preguntas necesitan un responsable.</translation>
    </message>
    <message>
        <source>Rating of a dimension</source>
        <translation>Valoración de una dimensión</translation>
    </message>
    <message>
        <source>How well does the card serve readers who judge this?</source>
        <translation>¿Hasta qué punto sirve la tarjeta a quien lee para juzgar esto?</translation>
    </message>
    <message>
        <source>True and complete</source>
        <translation>Cierta y completa</translation>
    </message>
    <message>
        <source>Are the answers true, and is nothing left out that changes them?</source>
        <translation>¿Son ciertas las respuestas y no se omite nada que las cambie?</translation>
    </message>
    <message>
        <source>Acceptable conclusions</source>
        <translation>Conclusiones aceptables</translation>
    </message>
    <message>
        <source>Would each kind of reader come to a conclusion that holds for them?</source>
        <translation>¿Llegaría cada tipo de lector a una conclusión válida para su caso?</translation>
    </message>
    <message>
        <source>Fair on uses and harms</source>
        <translation>Justa con los usos y los daños</translation>
    </message>
    <message>
        <source>Are suitable and unsuitable uses, and harms to groups, told fairly?</source>
        <translation>¿Se cuentan con justicia los usos adecuados y no adecuados y los daños a grupos?</translation>
    </message>
    <message>
        <source>Risks mitigated enough</source>
        <translation>Riesgos mitigados lo suficiente</translation>
    </message>
    <message>
        <source>Is enough done about each risk, and which trade-off is accepted?</source>
        <translation>¿Se hace lo suficiente ante cada riesgo, y qué compromiso se acepta?</translation>
    </message>
    <message>
        <source>Sensitive matters told responsibly</source>
        <translation>Lo delicado, contado con responsabilidad</translation>
    </message>
    <message>
        <source>Does the card say what it must about sensitive material, and no more?</source>
        <translation>¿Dice la tarjeta lo que debe sobre el material delicado, y nada más?</translation>
    </message>
    <message>
        <source>Plain and balanced tone</source>
        <translation>Tono sencillo y equilibrado</translation>
    </message>
    <message>
        <source>Is the language plain and without bias, and the summary balanced?</source>
        <translation>¿Es el lenguaje sencillo y sin sesgos, y el resumen equilibrado?</translation>
    </message>
    <message>
        <source>Depth as intended</source>
        <translation>La profundidad que se pretendía</translation>
    </message>
    <message>
        <source>Are the dense and the sparse sections meant to be so?</source>
        <translation>¿Es intencionado que unas secciones sean densas y otras escasas?</translation>
    </message>
    <message>
        <source>The right people heard</source>
        <translation>Se escuchó a quien correspondía</translation>
    </message>
    <message>
        <source>Did those who use the dataset, and those it touches, have their say?</source>
        <translation>¿Pudieron opinar quienes usan el conjunto de datos y aquellos a quienes afecta?</translation>
    </message>
    <message>
        <source>As people know the dataset</source>
        <translation>Tal como se conoce el conjunto de datos</translation>
    </message>
    <message>
        <source>Does the card match what people find when they work with the data?</source>
        <translation>¿Coincide la tarjeta con lo que se encuentra al trabajar con los datos?</translation>
    </message>
    <message>
        <source>Gaps that remain</source>
        <translation>Lagunas que quedan</translation>
    </message>
    <message>
        <source>What has not been evaluated, and does the card say so?</source>
        <translation>¿Qué no se ha evaluado, y lo dice la tarjeta?</translation>
    </message>
    <message>
        <source>What documenting added</source>
        <translation>Lo que aportó documentar</translation>
    </message>
    <message>
        <source>What did writing the card change or bring to light?</source>
        <translation>¿Qué cambió o sacó a la luz el escribir la tarjeta?</translation>
    </message>
    <message>
        <source>Whether to publish</source>
        <translation>Si conviene publicar</translation>
    </message>
    <message>
        <source>Is the card ready for its readers?</source>
        <translation>¿Está lista la tarjeta para sus lectores?</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>Qué vigilar</translation>
    </message>
    <message>
        <source>Which figures will tell whether the card does its work?</source>
        <translation>¿Qué cifras dirán si la tarjeta cumple su función?</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Deficiente</translation>
    </message>
    <message>
        <source>Borderline</source>
        <translation>Al límite</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Aceptable</translation>
    </message>
    <message>
        <source>Solid</source>
        <translation>Sólida</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Excelente</translation>
    </message>
    <message>
        <source>The BibTeX entry has no key to cite it by, or no comma after it.</source>
        <translation>La entrada BibTeX no tiene clave con la que citarla, o falta una coma tras ella.</translation>
    </message>
    <message>
        <source>The card was checked for an earlier stage, not for publishing.</source>
        <translation>La tarjeta se comprobó para una etapa anterior, no para publicar.</translation>
    </message>
    <message>
        <source>Nobody has reviewed the card: no judgement and no approval is recorded.</source>
        <translation>Nadie ha revisado la tarjeta: no consta ningún juicio ni ninguna aprobación.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) that this project asks for still without an answer.</source>
        <translation>
            <numerusform>%n pregunta que este proyecto pide sigue sin respuesta.</numerusform>
            <numerusform>%n preguntas que este proyecto pide siguen sin respuesta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the five minimum contents missing.</source>
        <translation>
            <numerusform>Falta %n de los cinco contenidos mínimos.</numerusform>
            <numerusform>Faltan %n de los cinco contenidos mínimos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do in the card.</source>
        <translation>
            <numerusform>%n cosa por hacer en la tarjeta.</numerusform>
            <numerusform>%n cosas por hacer en la tarjeta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) of reviewers that must be fixed.</source>
        <translation>
            <numerusform>%n comentario de revisores que debe corregirse.</numerusform>
            <numerusform>%n comentarios de revisores que deben corregirse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) for “not applicable” or “not disclosed” that no reviewer has accepted.</source>
        <translation>
            <numerusform>%n motivo de «no procede» o «no se divulga» que ningún revisor ha aceptado.</numerusform>
            <numerusform>%n motivos de «no procede» o «no se divulga» que ningún revisor ha aceptado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judgement(s) missing, incomplete or out of date.</source>
        <translation>
            <numerusform>%n juicio que falta, está incompleto o ha quedado anticuado.</numerusform>
            <numerusform>%n juicios que faltan, están incompletos o han quedado anticuados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without the owner that this project asks for.</source>
        <translation>
            <numerusform>%n pregunta sin el responsable que este proyecto pide.</numerusform>
            <numerusform>%n preguntas sin el responsable que este proyecto pide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) missing, or given before the card changed.</source>
        <translation>
            <numerusform>%n aprobación que falta o se dio antes de que cambiara la tarjeta.</numerusform>
            <numerusform>%n aprobaciones que faltan o se dieron antes de que cambiara la tarjeta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) worth a look.</source>
        <translation>
            <numerusform>%n cosa que conviene revisar.</numerusform>
            <numerusform>%n cosas que conviene revisar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) set aside by a person, each with a reason.</source>
        <translation>
            <numerusform>%n hallazgo descartado por una persona, con su motivo.</numerusform>
            <numerusform>%n hallazgos descartados por una persona, cada uno con su motivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known unknown(s): an answer too.</source>
        <translation>
            <numerusform>%n incógnita declarada: también es una respuesta.</numerusform>
            <numerusform>%n incógnitas declaradas: también son respuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No template fits the card: the five minimum contents were not checked.</source>
        <translation>Ninguna plantilla encaja con la tarjeta: no se comprobaron los cinco contenidos mínimos.</translation>
    </message>
    <message>
        <source>The wording was not checked: the card is in a language that this program cannot read.</source>
        <translation>No se comprobó la redacción: la tarjeta está en un idioma que este programa no sabe leer.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>%1 says that this must be fixed: “%2” (on “%3”, which is not in the card any more)</source>
        <translation>%1 dice que esto debe corregirse: «%2» (sobre «%3», que ya no está en la tarjeta)</translation>
    </message>
    <message>
        <source>A comment by %1 is open: “%2” (on “%3”, which is not in the card any more)</source>
        <translation>Hay un comentario abierto de %1: «%2» (sobre «%3», que ya no está en la tarjeta)</translation>
    </message>
    <message>
        <source>%1 does not accept the reason that stands here: %2</source>
        <translation>%1 no acepta el motivo que figura aquí: %2</translation>
    </message>
    <message>
        <source>%1 wrote about “%2” and gave no rating.</source>
        <translation>%1 escribió sobre «%2» y no dio ninguna valoración.</translation>
    </message>
    <message>
        <source>%1 rated “%2” without saying why.</source>
        <translation>%1 valoró «%2» sin decir por qué.</translation>
    </message>
    <message>
        <source>%1 rated “%2” and named no field that shows it.</source>
        <translation>%1 valoró «%2» y no nombró ningún campo que lo muestre.</translation>
    </message>
    <message>
        <source>%1 has not approved the card yet.</source>
        <translation>%1 aún no ha aprobado la tarjeta.</translation>
    </message>
    <message>
        <source>%1 owns “%2”, which is not in the card any more.</source>
        <translation>%1 responde por «%2», que ya no está en la tarjeta.</translation>
    </message>
    <message>
        <source>A finding of “%1” was set aside in “%2”, which is not in the card any more.</source>
        <translation>Se descartó un hallazgo de «%1» en «%2», que ya no está en la tarjeta.</translation>
    </message>
    <message>
        <source>%1 does not accept this reason: “%2”</source>
        <translation>%1 no acepta este motivo: «%2»</translation>
    </message>
    <message>
        <source>“Not applicable” and “not disclosed” take a question out of the count, so a reviewer has a word on each reason. Answer the question, or give a better reason.</source>
        <translation>«No procede» y «no se divulga» sacan una pregunta de la cuenta; por eso un revisor opina sobre cada motivo. Conviene responder a la pregunta o dar un motivo mejor.</translation>
    </message>
    <message>
        <source>Nobody has accepted this reason yet: “%1”</source>
        <translation>Nadie ha aceptado aún este motivo: «%1»</translation>
    </message>
    <message>
        <source>“Not applicable” and “not disclosed” take a question out of the count, so a reviewer accepts or reopens each before the card is published.</source>
        <translation>«No procede» y «no se divulga» sacan una pregunta de la cuenta; por eso un revisor acepta o reabre cada una antes de publicar la tarjeta.</translation>
    </message>
    <message>
        <source>Nobody has rated “%1” yet.</source>
        <translation>Nadie ha valorado aún «%1».</translation>
    </message>
    <message>
        <source>Only people can say whether readers come to acceptable conclusions. Each dimension has a rating, its rationale, and the fields that show it.</source>
        <translation>Solo las personas pueden decir si quien lee llega a conclusiones aceptables. Cada dimensión tiene una valoración, su justificación y los campos que la muestran.</translation>
    </message>
    <message>
        <source>Playbook, Dimensions Rubric.</source>
        <translation>Playbook, rúbrica de dimensiones.</translation>
    </message>
    <message>
        <source>%1 judged “%2”; since then this has changed: %3</source>
        <translation>%1 juzgó «%2»; desde entonces ha cambiado esto: %3</translation>
    </message>
    <message>
        <source>A judgement rests on the fields that were named as its evidence. With other words there it has to be made again.</source>
        <translation>Un juicio se apoya en los campos que se nombraron como prueba. Si las palabras son otras, hay que emitirlo de nuevo.</translation>
    </message>
    <message>
        <source>Playbook, Dimensions Rubric: a rating has evidence.</source>
        <translation>Playbook, rúbrica de dimensiones: una valoración tiene pruebas.</translation>
    </message>
    <message>
        <source>This project asks for an owner, and nobody is named: “%1”</source>
        <translation>Este proyecto pide un responsable y no se nombra a nadie: «%1»</translation>
    </message>
    <message>
        <source>A question for which nobody answers is not kept up when the dataset changes.</source>
        <translation>Una pregunta por la que nadie responde no se mantiene al día cuando cambia el conjunto de datos.</translation>
    </message>
    <message>
        <source>Playbook, RACI: each question has one who answers for it.</source>
        <translation>Playbook, RACI: cada pregunta tiene a alguien que responde por ella.</translation>
    </message>
    <message>
        <source>%1 says that this must be fixed: “%2”</source>
        <translation>%1 dice que esto debe corregirse: «%2»</translation>
    </message>
    <message>
        <source>A reviewer marked it as blocking. Mend it, then resolve the comment with a word on how.</source>
        <translation>Un revisor lo marcó como bloqueante. Hay que corregirlo y después resolver el comentario diciendo cómo.</translation>
    </message>
    <message>
        <source>Playbook, approvals: no blocking comment is open.</source>
        <translation>Playbook, aprobaciones: no queda abierto ningún comentario bloqueante.</translation>
    </message>
    <message>
        <source>A comment by %1 is open: “%2”</source>
        <translation>Hay un comentario abierto de %1: «%2»</translation>
    </message>
    <message>
        <source>An answer, or a mark that it is resolved, tells the reviewer that it was read.</source>
        <translation>Una respuesta, o una marca de que está resuelto, indica al revisor que se leyó.</translation>
    </message>
    <message>
        <source>Playbook, approvals.</source>
        <translation>Playbook, aprobaciones.</translation>
    </message>
    <message>
        <source>Nobody is named yet who approves the card as “%1”.</source>
        <translation>Aún no se nombra a quien aprueba la tarjeta como «%1».</translation>
    </message>
    <message>
        <source>Those who must approve say with their name that they have read the card. It is a recorded name, not a proof of identity.</source>
        <translation>Quienes deben aprobar dicen con su nombre que han leído la tarjeta. Es un nombre registrado, no una prueba de identidad.</translation>
    </message>
    <message>
        <source>Playbook planner: approvals.</source>
        <translation>Planificador del Playbook: aprobaciones.</translation>
    </message>
    <message numerus="yes">
        <source>%1 approved the card on %2; %n field(s) changed since: %3</source>
        <translation>
            <numerusform>%1 aprobó la tarjeta el %2; desde entonces ha cambiado %n campo: %3</numerusform>
            <numerusform>%1 aprobó la tarjeta el %2; desde entonces han cambiado %n campos: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>An approval is for the words that were there. Whoever gave it reads what changed and approves again.</source>
        <translation>Una aprobación vale para las palabras que había. Quien la dio lee lo que ha cambiado y aprueba de nuevo.</translation>
    </message>
    <message>
        <source>What people said of a field that went or got another name has no place now. Give it one, or take it back.</source>
        <translation>Lo que se dijo de un campo que desapareció o recibió otro nombre ya no tiene lugar. Hay que darle uno o retirarlo.</translation>
    </message>
    <message>
        <source>Playbook, resilience: what is known outlives a change of the card.</source>
        <translation>Playbook, resiliencia: lo que se sabe perdura aunque cambie la tarjeta.</translation>
    </message>
    <message>
        <source>A finding of “%1” was set aside, and there is no such rule here.</source>
        <translation>Se descartó un hallazgo de «%1», y aquí no existe tal regla.</translation>
    </message>
    <message>
        <source>“%1” is no judgement that is known here (J1 to J14).</source>
        <translation>«%1» no es un juicio conocido aquí (J1 a J14).</translation>
    </message>
    <message>
        <source>“%1” is no dimension that is known here.</source>
        <translation>«%1» no es una dimensión conocida aquí.</translation>
    </message>
    <message>
        <source>An approval by “%1” belongs to nobody who is named to approve.</source>
        <translation>Una aprobación de «%1» no corresponde a nadie que figure para aprobar.</translation>
    </message>
    <message>
        <source>A NUL byte stands here: it is no character, and what follows may be missing elsewhere.</source>
        <translation>Aquí hay un byte NUL: no es un carácter, y en otros programas puede faltar lo que le sigue.</translation>
    </message>
    <message>
        <source>An answer is asked for at this stage: “%1”.</source>
        <translation>En esta etapa se pide una respuesta: «%1».</translation>
    </message>
    <message>
        <source>The project’s own configuration, or the template, names the questions that a card may not leave open. A state with its reason is an answer.</source>
        <translation>La configuración del propio proyecto, o la plantilla, nombra las preguntas que una tarjeta no puede dejar abiertas. Un estado con su motivo es una respuesta.</translation>
    </message>
    <message>
        <source>has to be an object with design, accent, logo, logoText or footer</source>
        <translation>tiene que ser un objeto con design, accent, logo, logoText o footer</translation>
    </message>
    <message>
        <source>has to be dense or reading</source>
        <translation>tiene que ser dense o reading</translation>
    </message>
    <message>
        <source>has to be a colour like #1f5f8b</source>
        <translation>tiene que ser un color como #1f5f8b</translation>
    </message>
    <message>
        <source>has to be a picture in the folder of this file or below it</source>
        <translation>tiene que ser una imagen de la carpeta de este archivo o de una de sus subcarpetas</translation>
    </message>
    <message>
        <source>needs a “logoText” that says what it shows, for those who do not see it</source>
        <translation>necesita un «logoText» que diga qué muestra, para quien no lo ve</translation>
    </message>
    <message>
        <source>No workshop beside the card says what will force an update of it, and when to look again.</source>
        <translation>Ningún taller junto a la tarjeta dice qué obligará a actualizarla ni cuándo volver a revisarla.</translation>
    </message>
    <message>
        <source>“%1” is to be looked at again on “%2”, which is no date.</source>
        <translation>«%1» debe volver a revisarse el «%2», que no es una fecha.</translation>
    </message>
    <message>
        <source>Time to look again, as foreseen for “%2”: %1 Nobody is named to keep watch.</source>
        <translation>Toca volver a revisar, como se previó para «%2»: %1 No se nombra a nadie que esté pendiente.</translation>
    </message>
    <message>
        <source>Time to look again, as foreseen for “%2”: %1 On watch: %3.</source>
        <translation>Toca volver a revisar, como se previó para «%2»: %1 Pendiente de ello: %3.</translation>
    </message>
    <message>
        <source>The team foresaw what would force an update of the card and set a date. Look whether it has happened, mend the card, and set the next date.</source>
        <translation>El equipo previó qué obligaría a actualizar la tarjeta y fijó una fecha. Conviene mirar si ha ocurrido, corregir la tarjeta y fijar la próxima fecha.</translation>
    </message>
    <message>
        <source>Playbook, scenarios of maturity: events that force an update of the card.</source>
        <translation>Playbook, escenarios de madurez: sucesos que obligan a actualizar la tarjeta.</translation>
    </message>
</context>
<context>
    <name>CardFile</name>
    <message>
        <source>“%1” is a Word document: save it as Markdown or plain text in your word processor and open that.</source>
        <translation>«%1» es un documento de Word: hay que guardarlo como Markdown o texto sin formato en el procesador de textos y abrir ese archivo.</translation>
    </message>
    <message>
        <source>“%1” is an OpenDocument file: save it as Markdown or plain text in your office program and open that.</source>
        <translation>«%1» es un archivo OpenDocument: hay que guardarlo como Markdown o texto sin formato en el programa de oficina y abrir ese archivo.</translation>
    </message>
    <message>
        <source>“%1” is a ZIP archive: unpack it and open the Markdown text that is in it.</source>
        <translation>«%1» es un archivo ZIP: hay que descomprimirlo y abrir el texto Markdown que contiene.</translation>
    </message>
    <message>
        <source>“%1” is a web page (HTML), perhaps a finished card: open the Markdown text that it was made from.</source>
        <translation>«%1» es una página web (HTML), quizá una tarjeta terminada: hay que abrir el texto Markdown del que salió.</translation>
    </message>
    <message>
        <source>“%1” is a picture: open the Markdown text of a card, which may name the picture.</source>
        <translation>«%1» es una imagen: hay que abrir el texto Markdown de una tarjeta, que puede mencionar la imagen.</translation>
    </message>
    <message>
        <source>“%1” is not a text in UTF-8: if it is text, save it as UTF-8 in the program that made it and open that.</source>
        <translation>«%1» no es un texto en UTF-8: si es texto, hay que guardarlo como UTF-8 en el programa que lo creó y abrir ese archivo.</translation>
    </message>
    <message>
        <source>“%1” is a PDF document: open the Markdown text it was made from, or copy its words into a new card.</source>
        <translation>«%1» es un documento PDF: hay que abrir el texto Markdown del que salió o copiar sus palabras en una tarjeta nueva.</translation>
    </message>
    <message>
        <source>“%1” is an older Word or Office document: save it as Markdown or plain text in your word processor and open that.</source>
        <translation>«%1» es un documento antiguo de Word u Office: hay que guardarlo como Markdown o texto sin formato en el procesador de textos y abrir ese archivo.</translation>
    </message>
    <message>
        <source>“%1” is a Rich Text (RTF) document: save it as Markdown or plain text in your word processor and open that.</source>
        <translation>«%1» es un documento de texto enriquecido (RTF): hay que guardarlo como Markdown o texto sin formato en el procesador de textos y abrir ese archivo.</translation>
    </message>
    <message>
        <source>“%1” is a compressed file (gzip): unpack it and open the Markdown text that is in it.</source>
        <translation>«%1» es un archivo comprimido (gzip): hay que descomprimirlo y abrir el texto Markdown que contiene.</translation>
    </message>
    <message>
        <source>“%1” is a program: open the Markdown text of a card.</source>
        <translation>«%1» es un programa: hay que abrir el texto Markdown de una tarjeta.</translation>
    </message>
    <message>
        <source>“%1” is a database (SQLite): open the Markdown text of the card that describes it.</source>
        <translation>«%1» es una base de datos (SQLite): hay que abrir el texto Markdown de la tarjeta que la describe.</translation>
    </message>
    <message>
        <source>“%1” is written in UTF-16 or UTF-32 and can only be read here; to edit it, save it as UTF-8 in a text editor and open that.</source>
        <translation>«%1» está escrito en UTF-16 o UTF-32 y aquí solo se puede leer; para editarlo, hay que guardarlo como UTF-8 en un editor de texto y abrir ese archivo.</translation>
    </message>
    <message>
        <source>You have no permission to change “%1”; to edit it, save it under another name.</source>
        <translation>No hay permiso para cambiar «%1»; para editarlo, hay que guardarlo con otro nombre.</translation>
    </message>
    <message>
        <source>Some bytes of “%1” are not valid UTF-8; they are kept as they are, and the fields that hold them can only be read.</source>
        <translation>Algunos bytes de «%1» no son UTF-8 válido; se conservan como están, y los campos que los contienen solo se pueden leer.</translation>
    </message>
    <message>
        <source>“%1” is a finished card; this is the Markdown that it carries. To edit it, save it under another name.</source>
        <translation>«%1» es una tarjeta terminada; este es el Markdown que lleva dentro. Para editarlo, guárdelo con otro nombre.</translation>
    </message>
</context>
<context>
    <name>CardLook</name>
    <message>
        <source>A design is dense or reading.</source>
        <translation>El diseño es dense o reading.</translation>
    </message>
    <message>
        <source>A colour is written like #1f5f8b.</source>
        <translation>Un color se escribe así: #1f5f8b.</translation>
    </message>
    <message>
        <source>A logo needs a text that says what it shows, for those who do not see it.</source>
        <translation>Un logotipo necesita un texto que diga qué muestra, para quien no lo ve.</translation>
    </message>
    <message>
        <source>“%1” cannot be the logo. %2</source>
        <translation>«%1» no puede ser el logotipo. %2</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>to do</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>conviene revisar</translation>
    </message>
    <message>
        <source>%1 to do before publishing, %2 worth a look, known unknowns: %3; %4 of %5 questions answered</source>
        <translation>%1 por hacer antes de publicar, %2 que conviene revisar, incógnitas declaradas: %3; %4 de %5 preguntas respondidas</translation>
    </message>
    <message>
        <source> (no template fits: the five minimum contents were not checked)</source>
        <translation> (ninguna plantilla encaja: no se comprobaron los cinco contenidos mínimos)</translation>
    </message>
    <message>
        <source> (template guessed: %1)</source>
        <translation> (plantilla deducida: %1)</translation>
    </message>
    <message>
        <source> (template: %1)</source>
        <translation> (plantilla: %1)</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>%1 needs a value after it.</source>
        <translation>%1 necesita un valor a continuación.</translation>
    </message>
    <message>
        <source>There is no option %1 here. See: cardwright-cli --help</source>
        <translation>Aquí no existe la opción %1. Véase: cardwright-cli --help</translation>
    </message>
    <message>
        <source>Standard output cannot be written to.</source>
        <translation>No se puede escribir en la salida estándar.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”. The ids are in: cardwright-cli outline %1</source>
        <translation>%1 no tiene el campo «%2». Los identificadores están en: cardwright-cli outline %1</translation>
    </message>
    <message>
        <source>get needs a file and a field: cardwright-cli get FILE FIELD-ID</source>
        <translation>get necesita un archivo y un campo: cardwright-cli get FILE FIELD-ID</translation>
    </message>
    <message>
        <source>set needs a file and a field, and the answer on standard input: cardwright-cli set FILE FIELD-ID &lt; answer.md</source>
        <translation>set necesita un archivo y un campo, y la respuesta por la entrada estándar: cardwright-cli set FILE FIELD-ID &lt; answer.md</translation>
    </message>
    <message>
        <source>set reads the answer from standard input, so the card has to be a file.</source>
        <translation>set lee la respuesta de la entrada estándar, así que la tarjeta tiene que ser un archivo.</translation>
    </message>
    <message>
        <source>%1 cannot be written to. Change its permissions or work on a copy; UTF-16 files have to be saved as UTF-8 first.</source>
        <translation>No se puede escribir en %1. Hay que cambiar sus permisos o trabajar con una copia; los archivos UTF-16 se guardan antes como UTF-8.</translation>
    </message>
    <message>
        <source>The answer on standard input is not UTF-8 text.</source>
        <translation>La respuesta de la entrada estándar no es texto UTF-8.</translation>
    </message>
    <message>
        <source>The field “%1” of %2 holds bytes that are not UTF-8 text; mend it in a text editor first.</source>
        <translation>El campo «%1» de %2 contiene bytes que no son texto UTF-8; hay que corregirlo antes en un editor de texto.</translation>
    </message>
    <message>
        <source>The answer holds a heading or leaves something open, and would move other fields of %1. Use ##### or bold text for headings inside an answer.</source>
        <translation>La respuesta contiene un encabezado o deja algo abierto, y movería otros campos de %1. Para los encabezados dentro de una respuesta se usa ##### o texto en negrita.</translation>
    </message>
    <message>
        <source>say what is left to do before publishing</source>
        <translation>decir qué queda por hacer antes de publicar</translation>
    </message>
    <message>
        <source>print the answer to one question, as it stands in the file</source>
        <translation>imprimir la respuesta a una pregunta, tal como está en el archivo</translation>
    </message>
    <message>
        <source>FIELD-ID is an id that `outline` prints (&quot;provenance.collection.method-s-used&quot;), an id of the
template, or &quot;summary&quot;.</source>
        <translation>FIELD-ID es un identificador que imprime `outline` (&quot;provenance.collection.method-s-used&quot;), uno de
la plantilla o &quot;summary&quot;.</translation>
    </message>
    <message>
        <source>write a new card</source>
        <translation>escribir una tarjeta nueva</translation>
    </message>
    <message>
        <source>print the structure of a card as JSON</source>
        <translation>imprimir la estructura de una tarjeta como JSON</translation>
    </message>
    <message>
        <source>Title, summary and the tree of headings: id, level, title, line, scope, width, children; the
template question that each heading answers, and whether it is answered.</source>
        <translation>Título, resumen y el árbol de encabezados: id, level, title, line, scope, width, children; la
pregunta de la plantilla a la que responde cada encabezado, y si está respondida.</translation>
    </message>
    <message>
        <source>make the finished HTML page</source>
        <translation>crear la página HTML terminada</translation>
    </message>
    <message>
        <source>write the answer to one question, read from standard input</source>
        <translation>escribir la respuesta a una pregunta, leída de la entrada estándar</translation>
    </message>
    <message>
        <source>Replaces the text under one heading and changes no other byte of the file. Where the heading
of a template question does not stand in the file yet, it is put in its place. Text that holds
a heading of its own is refused.</source>
        <translation>Sustituye el texto bajo un encabezado y no cambia ningún otro byte del archivo. Si el encabezado
de una pregunta de la plantilla aún no está en el archivo, se pone en su lugar. Se rechaza el
texto que contiene un encabezado propio.</translation>
    </message>
    <message>
        <source>Cardwright: Data Cards, the documentation of datasets, on the command line.

Usage: cardwright-cli COMMAND ARGUMENTS

Commands:
</source>
        <translation>Cardwright: Tarjetas de datos, la documentación de conjuntos de datos, en la línea de órdenes.

Uso: cardwright-cli ORDEN ARGUMENTOS

Órdenes:
</translation>
    </message>
    <message>
        <source>new writes one file: cardwright-cli new FILE</source>
        <translation>new escribe un archivo: cardwright-cli new FILE</translation>
    </message>
    <message>
        <source>The template speaks these languages: %1.</source>
        <translation>La plantilla está en estos idiomas: %1.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name; new never replaces a file.</source>
        <translation>%1 ya existe. Hay que elegir otro nombre; new nunca reemplaza un archivo.</translation>
    </message>
    <message>
        <source>outline needs one file: cardwright-cli outline FILE</source>
        <translation>outline necesita un archivo: cardwright-cli outline FILE</translation>
    </message>
    <message>
        <source>render needs one file: cardwright-cli render FILE [-o OUT.html]</source>
        <translation>render necesita un archivo: cardwright-cli render FILE [-o OUT.html]</translation>
    </message>
    <message>
        <source>--no takes some of: %1.</source>
        <translation>--no admite algunos de estos: %1.</translation>
    </message>
    <message>
        <source>There is no Markdown file in the folder “%1”.</source>
        <translation>No hay ningún archivo Markdown en la carpeta «%1».</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be read.</source>
        <translation>No se puede leer la carpeta «%1».</translation>
    </message>
    <message>
        <source>No file fits “%1”.</source>
        <translation>Ningún archivo coincide con «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n Markdown file(s) were skipped: no cards by .cardwright.json.</source>
        <translation>
            <numerusform>Se omitió %n archivo Markdown: no es una tarjeta según .cardwright.json.</numerusform>
            <numerusform>Se omitieron %n archivos Markdown: no son tarjetas según .cardwright.json.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no baseline that this version can read. Write it anew with --write-baseline.</source>
        <translation>%1 no es una línea de base que esta versión pueda leer. Escríbala de nuevo con --write-baseline.</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>no se encontró nada</translation>
    </message>
    <message>
        <source>There is no rule “%1”. See: cardwright-cli check --list-rules</source>
        <translation>No existe la regla «%1». Véase: cardwright-cli check --list-rules</translation>
    </message>
    <message>
        <source>--rule takes ID=LEVEL, with LEVEL one of to-do (or error), look (or warning), off.</source>
        <translation>--rule admite ID=LEVEL, donde LEVEL es to-do (o error), look (o warning) u off.</translation>
    </message>
    <message>
        <source>--format is text, json, sarif, junit or github.</source>
        <translation>--format es text, json, sarif, junit o github.</translation>
    </message>
    <message>
        <source>--summary is text, csv or html.</source>
        <translation>--summary es text, csv o html.</translation>
    </message>
    <message>
        <source>--stage is draft, review or publishing.</source>
        <translation>--stage es draft, review o publishing.</translation>
    </message>
    <message>
        <source>--fail-on is error, warning or never.</source>
        <translation>--fail-on es error, warning o never.</translation>
    </message>
    <message>
        <source>--today is a date: 2026-03-31.</source>
        <translation>--today es una fecha: 2026-03-31.</translation>
    </message>
    <message>
        <source>check needs at least one file or folder: cardwright-cli check PATH…</source>
        <translation>check necesita al menos un archivo o una carpeta: cardwright-cli check PATH…</translation>
    </message>
    <message>
        <source>a template that fits</source>
        <translation>una plantilla que encaje</translation>
    </message>
    <message>
        <source>a card in English or Spanish</source>
        <translation>una tarjeta en inglés o español</translation>
    </message>
    <message>
        <source>“reviewDays” in .cardwright.json</source>
        <translation>«reviewDays» en .cardwright.json</translation>
    </message>
    <message>
        <source>records that are not kept yet</source>
        <translation>registros que todavía no se llevan</translation>
    </message>
    <message>
        <source>| Rule | Check | Draft | In review | Publishing | Why |</source>
        <translation>| Regla | Comprobación | Borrador | En revisión | Publicación | Por qué |</translation>
    </message>
    <message>
        <source>--list-rules comes as --format text, markdown or json.</source>
        <translation>--list-rules admite --format text, markdown o json.</translation>
    </message>
    <message>
        <source>Draft: %1. In review: %2. Publishing: %3.
</source>
        <translation>Borrador: %1. En revisión: %2. Publicación: %3.
</translation>
    </message>
    <message>
        <source>Needs: %1; else it says “not checked”.
</source>
        <translation>Necesita: %1; si no, dice «sin comprobar».
</translation>
    </message>
    <message numerus="yes">
        <source>Not checked in %n card(s): %1</source>
        <translation>
            <numerusform>Sin comprobar en %n tarjeta: %1</numerusform>
            <numerusform>Sin comprobar en %n tarjetas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Evaluada según</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No procede</translation>
    </message>
    <message>
        <source>Not disclosed</source>
        <translation>No se divulga</translation>
    </message>
    <message>
        <source>Days since update</source>
        <translation>Días desde la actualización</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Próxima revisión</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>%1 (guessed)</source>
        <translation>%1 (deducida)</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>en revisión</translation>
    </message>
    <message>
        <source>publishing</source>
        <translation>publicación</translation>
    </message>
    <message>
        <source>Data Cards: what is left to do</source>
        <translation>Tarjetas de datos: lo que queda por hacer</translation>
    </message>
    <message>
        <source>%1 to do in this draft, %2 worth a look, known unknowns: %3; %4 of %5 questions answered</source>
        <translation>%1 por hacer en este borrador, %2 que conviene revisar, incógnitas declaradas: %3; %4 de %5 preguntas respondidas</translation>
    </message>
    <message>
        <source>%1 to do in review, %2 worth a look, known unknowns: %3; %4 of %5 questions answered</source>
        <translation>%1 por hacer en la revisión, %2 que conviene revisar, incógnitas declaradas: %3; %4 de %5 preguntas respondidas</translation>
    </message>
    <message>
        <source>; %1 accepted by the baseline</source>
        <translation>; la línea de base acepta %1</translation>
    </message>
    <message>
        <source>; its wording was not checked: a language that this program cannot read</source>
        <translation>; no se comprobó su redacción: está en un idioma que este programa no sabe leer</translation>
    </message>
    <message>
        <source>--theme is light, dark or contrast.</source>
        <translation>--theme es light, dark o contrast.</translation>
    </message>
    <message>
        <source>--depth is one or more of t (at a glance), p (facts) and m (why and how).</source>
        <translation>--depth es una o varias de las letras t (de un vistazo), p (hechos) y m (por qué y cómo).</translation>
    </message>
    <message>
        <source>The picture “%1” is not in the page. %2</source>
        <translation>La imagen «%1» no está en la página. %2</translation>
    </message>
    <message>
        <source>Title and summary</source>
        <translation>Título y resumen</translation>
    </message>
    <message>
        <source>Before the title</source>
        <translation>Antes del título</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>text changed</source>
        <translation>texto cambiado</translation>
    </message>
    <message>
        <source>title “%1” added</source>
        <translation>título «%1» añadido</translation>
    </message>
    <message>
        <source>title “%1” removed</source>
        <translation>título «%1» quitado</translation>
    </message>
    <message>
        <source>renamed from “%1” to “%2”</source>
        <translation>renombrado de «%1» a «%2»</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>moved from “%1”</source>
        <translation>movido desde «%1»</translation>
    </message>
    <message>
        <source>directives changed</source>
        <translation>directivas cambiadas</translation>
    </message>
    <message>
        <source>Every field is the same; only the form of the files differs.</source>
        <translation>Todos los campos son iguales; solo difiere la forma de los archivos.</translation>
    </message>
    <message>
        <source>The front matter differs.</source>
        <translation>Los metadatos iniciales difieren.</translation>
    </message>
    <message>
        <source>The line endings differ.</source>
        <translation>Los finales de línea difieren.</translation>
    </message>
    <message>
        <source>One of the files begins with a byte order mark.</source>
        <translation>Uno de los archivos empieza con una marca de orden de bytes.</translation>
    </message>
    <message>
        <source>One of the files does not end with a line break.</source>
        <translation>Uno de los archivos no termina en salto de línea.</translation>
    </message>
    <message>
        <source>Blank lines or the way headings are written differ.</source>
        <translation>Difieren las líneas en blanco o la forma de escribir los encabezados.</translation>
    </message>
    <message>
        <source>--format is text, json or markdown.</source>
        <translation>--format es text, json o markdown.</translation>
    </message>
    <message>
        <source>diff needs two files: cardwright-cli diff BEFORE AFTER</source>
        <translation>diff necesita dos archivos: cardwright-cli diff ANTES DESPUÉS</translation>
    </message>
    <message>
        <source>Only one of the two files can be standard input.</source>
        <translation>Solo uno de los dos archivos puede ser la entrada estándar.</translation>
    </message>
    <message>
        <source>%1 holds conflict markers of git; the first is on line %2.</source>
        <translation>%1 contiene marcas de conflicto de git; la primera está en la línea %2.</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1 comparado con %2</translation>
    </message>
    <message>
        <source>The files are the same.</source>
        <translation>Los archivos son iguales.</translation>
    </message>
    <message>
        <source>tell two cards, or two versions of one, apart by field</source>
        <translation>distinguir dos tarjetas, o dos versiones de una, campo por campo</translation>
    </message>
    <message>
        <source>Prints what is added, removed, changed, renamed or moved between two cards, field by field, and
within a text word by word: [-removed-] {+added+}, or in colours on a terminal (not with NO_COLOR).
Line endings, a byte order mark, blank lines and a line break at the end are told apart from that.
One of the two may be - for standard input. Conflict markers of git are told on standard error.

  --format F           text, json (both texts, and the places of the changes), markdown

As a tool of git: git difftool -x &apos;cardwright-cli diff&apos; -- CARD.md

Exit codes: 0 the files are the same, 1 they differ, 2 bad use or a file that cannot be read.</source>
        <translation>Muestra lo añadido, quitado, cambiado, renombrado o movido entre dos tarjetas, campo por campo, y
dentro de un texto palabra por palabra: [-quitado-] {+añadido+}, o en colores en un terminal (no con NO_COLOR).
Los finales de línea, la marca de orden de bytes, las líneas en blanco y el salto final se indican aparte.
Uno de los dos puede ser - para la entrada estándar. Las marcas de conflicto de git van al error estándar.

  --format F           text, json (ambos textos y los lugares de los cambios), markdown

Como herramienta de git: git difftool -x &apos;cardwright-cli diff&apos; -- TARJETA.md

Códigos de salida: 0 los archivos son iguales, 1 difieren, 2 mal uso o un archivo que no se puede leer.</translation>
    </message>
    <message>
        <source>  help      tell more about a command: cardwright-cli help COMMAND

A card is a Markdown file; - reads one from standard input.
Exit codes: 0 fine, 1 something to do was found (check) or files differ (diff), 2 bad use or a file that cannot be read.

Examples:
  cardwright-cli new birds.md --title &quot;Bird Calls 2026&quot;
  echo &quot;- API&quot; | cardwright-cli set birds.md provenance.collection.method-s-used
  cardwright-cli check birds.md
  cardwright-cli render birds.md -o birds.html
</source>
        <translation>  help      saber más de una orden: cardwright-cli help ORDEN

Una tarjeta es un archivo Markdown; - lee una de la entrada estándar.
Códigos de salida: 0 bien, 1 se encontró algo por hacer (check) o los archivos difieren (diff), 2 mal uso o un archivo que no se puede leer.

Ejemplos:
  cardwright-cli new birds.md --title &quot;Bird Calls 2026&quot;
  echo &quot;- API&quot; | cardwright-cli set birds.md provenance.collection.method-s-used
  cardwright-cli check birds.md
  cardwright-cli render birds.md -o birds.html
</translation>
    </message>
    <message>
        <source>There is no command “%1”. The commands are: check, diff, get, new, outline, render, set. See: cardwright-cli --help</source>
        <translation>No existe la orden «%1». Las órdenes son: check, diff, get, new, outline, render, set. Véase: cardwright-cli --help</translation>
    </message>
    <message>
        <source>%1 The card is checked without its review.</source>
        <translation>%1 La tarjeta se comprueba sin su revisión.</translation>
    </message>
    <message>
        <source>The review file “%1” was written by a later version of this program. The card is checked without its review.</source>
        <translation>Una versión posterior de este programa escribió el archivo de revisión «%1». La tarjeta se comprueba sin su revisión.</translation>
    </message>
    <message>
        <source>%1: %2 It is left out.</source>
        <translation>%1: %2 Se omite.</translation>
    </message>
    <message>
        <source>Set aside in the review: %1</source>
        <translation>Descartado en la revisión: %1</translation>
    </message>
    <message>
        <source>--report takes a file name that ends in .html or .md.</source>
        <translation>--report admite un nombre de archivo que termine en .html o .md.</translation>
    </message>
    <message>
        <source>--report is about one card: cardwright-cli check --report OUT.html CARD.md</source>
        <translation>--report trata de una sola tarjeta: cardwright-cli check --report OUT.html CARD.md</translation>
    </message>
    <message>
        <source>“%1” is there already and is no readiness report. It was left as it is.</source>
        <translation>«%1» ya existe y no es un informe de preparación. Se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>%1: ready to publish, as far as rules and records can see.</source>
        <translation>%1: lista para publicar, hasta donde alcanzan las reglas y los registros.</translation>
    </message>
    <message>
        <source>%1: not ready to publish:</source>
        <translation>%1: no está lista para publicar:</translation>
    </message>
    <message>
        <source>a review file beside the card</source>
        <translation>un archivo de revisión junto a la tarjeta</translation>
    </message>
    <message>
        <source>somebody who must approve, in the review file or as “approvers” in .cardwright.json</source>
        <translation>alguien que deba aprobar, en el archivo de revisión o como «approvers» en .cardwright.json</translation>
    </message>
    <message>
        <source>“owners” in .cardwright.json</source>
        <translation>«owners» en .cardwright.json</translation>
    </message>
    <message>
        <source>Checked for</source>
        <translation>Comprobada para</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Conviene revisar</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Preguntas respondidas</translation>
    </message>
    <message>
        <source>Minimum contents</source>
        <translation>Contenidos mínimos</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Fields changed since approval</source>
        <translation>Campos cambiados desde la aprobación</translation>
    </message>
    <message>
        <source>Findings set aside</source>
        <translation>Hallazgos descartados</translation>
    </message>
    <message>
        <source>Template guessed</source>
        <translation>Plantilla deducida</translation>
    </message>
    <message>
        <source>Questions that apply</source>
        <translation>Preguntas que proceden</translation>
    </message>
    <message>
        <source>Minimum contents of 5</source>
        <translation>Contenidos mínimos de 5</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Última actualización</translation>
    </message>
    <message>
        <source>Approvals given</source>
        <translation>Aprobaciones dadas</translation>
    </message>
    <message>
        <source>Approvals needed</source>
        <translation>Aprobaciones necesarias</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 cards, %2 to do in all.</source>
        <translation>%1 tarjetas, %2 por hacer en total.</translation>
    </message>
    <message>
        <source>Of %1 that a template fits, %2 have nothing to do.</source>
        <translation>De %1 con una plantilla que encaja, %2 no tienen nada por hacer.</translation>
    </message>
    <message>
        <source>; %1 set aside in the review</source>
        <translation>; %1 descartados en la revisión</translation>
    </message>
    <message>
        <source> It was set aside; the text is another one now.</source>
        <translation> Se había descartado; ahora el texto es otro.</translation>
    </message>
    <message>
        <source>“%1” has no review, and “%2” speaks of texts that stand in it word for word (%3 of %4). If it is the review of this card, copy it to “%5”.</source>
        <translation>«%1» no tiene revisión, y «%2» habla de textos que están en ella palabra por palabra (%3 de %4). Si es la revisión de esta tarjeta, conviene copiarla a «%5».</translation>
    </message>
    <message>
        <source>The same for every card: %1.</source>
        <translation>Igual en todas las tarjetas: %1.</translation>
    </message>
    <message>
        <source>Most is left in %1.</source>
        <translation>Donde más queda por hacer: %1.</translation>
    </message>
    <message>
        <source>Writes a card with a title and the directive that names its template, to FILE or to standard
output. --no people,sampled answers opening questions: the sections that these would need are
marked as not applicable, with the reason. With --all-headings every question of the template
stands in it, with its prompt as a comment. --template is the id of a template of the program
(data-card-extended, healthsheet, model-card) or of yours, or the .json file of one. FILE must not
exist.</source>
        <translation>Escribe una tarjeta con un título y la directiva que nombra su plantilla, en FILE o en la salida
estándar. --no people,sampled responde preguntas iniciales: las secciones que dependen de ellas se
marcan como no aplicables, con el motivo. Con --all-headings aparecen todas las preguntas de la
plantilla, con su indicación como comentario. --template es el identificador de una plantilla del
programa (data-card-extended, healthsheet, model-card) o de una propia, o el archivo .json de una.
FILE no puede existir todavía.</translation>
    </message>
    <message>
        <source>--no is not for this template: it has no opening questions.</source>
        <translation>--no no sirve para esta plantilla: no tiene preguntas iniciales.</translation>
    </message>
    <message>
        <source>The template “%1” is not among yours: give --template to check and render too, or import it in the window.</source>
        <translation>La plantilla «%1» no está entre las propias: hay que dar --template también con check y render, o importarla en la ventana.</translation>
    </message>
    <message>
        <source>There is no template “%1”. The templates are: %2; or name the .json file of one.</source>
        <translation>No hay ninguna plantilla «%1». Las plantillas son: %2; también se puede indicar el archivo .json de una.</translation>
    </message>
    <message>
        <source>Runs the readiness rules over cards and prints what they find, one line each:
FILE:LINE:COLUMN: to do | worth a look: what (where) [rule].
PATH is a file, a folder (all Markdown files below it), a pattern (&quot;cards/**/*.md&quot;) or - for
standard input.

  --format F           text, json, sarif (2.1.0), junit, github (workflow commands)
  --summary F          a line for each card instead of its findings: text, csv, html. The age of a
                       card is that of the last update it tells of itself
  --stage S            draft, review or publishing: what is to do at that stage
  --template T         judges every card by that template: its id, or its .json file
  --fail-on L          error (something to do; as if not given), warning (any finding) or never
  --report FILE        a readiness report of one card, .html or .md: may it be published, and all
                       findings, judgements, approvals and reasons; judged as before publishing
  --no-review          leaves what people said in NAME.review.json beside the card out
  --rule ID=LEVEL      another level for a rule: to-do, look, off; may be given several times
  --list-rules         all rules (--format text, markdown, json)
  --explain ID         what a rule is for, and what it needs
  --write-baseline F   writes the findings of today to F; --baseline F accepts them from then on
  --today DATE         judges as on that day

What people said in the review file NAME.review.json beside NAME.md counts: findings set aside are
told apart, and comments, judgements and approvals are asked for. A review file that is damaged or
of a later version is told and left out.

A file .cardwright.json in the folder of a card or above it may say: cards, ignore (lists of
patterns), templates (list of {cards, template}; an id, or a .json file of the project), stage, required (ids by stage), owners (ids),
rules (levels by id), reviewDays, approvers (roles), look (see render). What is wrong in it is told and left out.

Exit codes: 0 nothing to do, 1 something to do (with --report: not ready to publish), 2 bad use, a
file that cannot be read (a review file too), or a fault in a .cardwright.json; the other files are
checked all the same.</source>
        <translation>Aplica las reglas de preparación a las tarjetas y muestra lo que encuentran, una línea por cada cosa:
FILE:LINE:COLUMN: por hacer | conviene revisar: qué (dónde) [regla].
PATH es un archivo, una carpeta (todos los archivos Markdown que contiene), un patrón (&quot;cards/**/*.md&quot;)
o - para la entrada estándar.

  --format F           text, json, sarif (2.1.0), junit, github (órdenes de flujo de trabajo)
  --summary F          una línea por tarjeta en lugar de sus hallazgos: text, csv, html. La antigüedad
                       de una tarjeta es la de la última actualización que ella misma indica
  --stage S            draft, review o publishing: qué hay que hacer en esa etapa
  --template T         juzga todas las tarjetas según esa plantilla: su identificador o su archivo .json
  --fail-on L          error (algo por hacer; es lo predeterminado), warning (cualquier hallazgo) o never
  --report FILE        un informe de preparación de una tarjeta, .html o .md: si se puede publicar, y todos
                       los hallazgos, juicios, aprobaciones y motivos; se juzga como antes de publicar
  --no-review          no tiene en cuenta lo dicho en NAME.review.json, junto a la tarjeta
  --rule ID=LEVEL      otro nivel para una regla: to-do, look, off; se puede dar varias veces
  --list-rules         todas las reglas (--format text, markdown, json)
  --explain ID         para qué sirve una regla y qué necesita
  --write-baseline F   escribe los hallazgos de hoy en F; --baseline F los acepta a partir de entonces
  --today DATE         juzga como si fuera ese día

Cuenta lo que se dijo en el archivo de revisión NAME.review.json, junto a NAME.md: los hallazgos
descartados se indican aparte, y se piden comentarios, juicios y aprobaciones. Si un archivo de revisión
está dañado o es de una versión posterior, se avisa y no se tiene en cuenta.

Un archivo .cardwright.json en la carpeta de una tarjeta o más arriba puede indicar: cards, ignore (listas de
patrones), templates (lista de {cards, template}; un identificador o un archivo .json del proyecto), stage, required (identificadores por etapa), owners (identificadores),
rules (niveles por identificador), reviewDays, approvers (funciones), look (véase render). De lo que esté mal se avisa y no se tiene en cuenta.

Códigos de salida: 0 nada por hacer, 1 algo por hacer (con --report: no está lista para publicar), 2 mal uso,
un archivo que no se puede leer (también uno de revisión) o un fallo en un .cardwright.json; los demás
archivos se comprueban de todos modos.</translation>
    </message>
    <message>
        <source>One self-contained file: no network, no other files. Without -o it goes to standard output.
Unanswered questions are left out and counted at the foot; --show-open shows them. --depth says
what is shown at first: t (at a glance), p (facts), m (why and how). --language is that of the
page&apos;s own controls, else as the card&apos;s. With --embed-source the Markdown goes along, comments
too, and the page opens as a card again. --template is the template that the card follows, where
it is not among yours.

What an organisation gives its cards:

  --design D           dense (for those who look things up) or reading (for those who read it all)
  --accent COLOUR      of links and marks, like #1f5f8b; made darker or lighter where it could not be
                       read
  --logo FILE          a PNG, JPEG, GIF or WebP picture above the title; --logo-text says what it shows
  --footer TEXT        a line at the foot

A file .cardwright.json in the folder of the card or above it may say the same for all cards of a
project, as look: {design, accent, logo, logoText, footer}; what is given here counts before it.</source>
        <translation>Un solo archivo autónomo: sin red ni otros archivos. Sin -o va a la salida estándar.
Las preguntas sin responder se omiten y se cuentan al pie; --show-open las muestra. --depth indica
qué se muestra al principio: t (de un vistazo), p (hechos), m (por qué y cómo). --language es el
idioma de los controles de la página; si no se da, el de la tarjeta. Con --embed-source se incluye el
Markdown, también los comentarios, y la página se vuelve a abrir como tarjeta. --template es la
plantilla que sigue la tarjeta, cuando no está entre las propias.

Lo que una organización da a sus tarjetas:

  --design D           dense (para consultar) o reading (para leerlo todo)
  --accent COLOUR      de enlaces y marcas, como #1f5f8b; se oscurece o se aclara donde no se podría
                       leer
  --logo FILE          una imagen PNG, JPEG, GIF o WebP sobre el título; --logo-text dice qué muestra
  --footer TEXT        una línea al pie

Un archivo .cardwright.json en la carpeta de la tarjeta o más arriba puede indicar lo mismo para un
proyecto entero, como look: {design, accent, logo, logoText, footer}; lo que se da aquí prevalece.</translation>
    </message>
    <message>
        <source>%1 The card is checked without its reminders.</source>
        <translation>%1 La tarjeta se comprueba sin sus recordatorios.</translation>
    </message>
</context>
<context>
    <name>DesignWords</name>
    <message>
        <source>A few words</source>
        <translation>Unas pocas palabras</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>One choice</source>
        <translation>Una opción</translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation>Varias opciones</translation>
    </message>
    <message>
        <source>List of points</source>
        <translation>Lista de puntos</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista numerada</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Values with labels</source>
        <translation>Valores con etiquetas</translation>
    </message>
    <message>
        <source>Values whose labels the author adds</source>
        <translation>Valores cuyas etiquetas añade quien escribe</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Shares in percent</source>
        <translation>Partes en porcentaje</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>Periodo de tiempo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Several parts</source>
        <translation>Varias partes</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Already in a draft</source>
        <translation>Ya en el borrador</translation>
    </message>
    <message>
        <source>When it goes to review</source>
        <translation>Cuando pasa a revisión</translation>
    </message>
    <message>
        <source>Before it is published</source>
        <translation>Antes de publicarse</translation>
    </message>
    <message>
        <source>It may stay open</source>
        <translation>Puede quedar abierta</translation>
    </message>
    <message>
        <source>Asked for by %1</source>
        <translation>La pide: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n voto</numerusform>
            <numerusform>%n votos</numerusform>
        </translation>
    </message>
    <message>
        <source>Names of fields</source>
        <translation>Nombres de campos</translation>
    </message>
    <message>
        <source>Measures with their values</source>
        <translation>Métricas con sus valores</translation>
    </message>
</context>
<context>
    <name>Dictionary</name>
    <message>
        <source>The dictionary “%1” cannot be used. Install it again.</source>
        <translation>No se puede usar el diccionario «%1». Instálelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>DifferenceWords</name>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>Title and summary</source>
        <translation>Título y resumen</translation>
    </message>
    <message>
        <source>Before the title</source>
        <translation>Antes del título</translation>
    </message>
    <message>
        <source>Only on the right</source>
        <translation>Solo a la derecha</translation>
    </message>
    <message>
        <source>Only on the left</source>
        <translation>Solo a la izquierda</translation>
    </message>
    <message>
        <source>other text</source>
        <translation>otro texto</translation>
    </message>
    <message>
        <source>other heading</source>
        <translation>otro encabezado</translation>
    </message>
    <message>
        <source>another place in the order</source>
        <translation>otro lugar en el orden</translation>
    </message>
    <message>
        <source>another place (left: “%1”)</source>
        <translation>otro lugar (izquierda: «%1»)</translation>
    </message>
    <message>
        <source>top level</source>
        <translation>nivel superior</translation>
    </message>
    <message>
        <source>other comments below the heading</source>
        <translation>otros comentarios bajo el encabezado</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escrito</translation>
    </message>
    <message>
        <source>emptied</source>
        <translation>vaciado</translation>
    </message>
    <message>
        <source>text changed</source>
        <translation>texto cambiado</translation>
    </message>
    <message>
        <source>renamed from “%1”</source>
        <translation>antes se llamaba «%1»</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>comments changed</source>
        <translation>comentarios cambiados</translation>
    </message>
    <message>
        <source>Front matter: text changed</source>
        <translation>Cabecera YAML: texto cambiado</translation>
    </message>
    <message>
        <source>The line endings differ.</source>
        <translation>Los finales de línea difieren.</translation>
    </message>
    <message>
        <source>One of the files begins with a byte order mark.</source>
        <translation>Uno de los archivos empieza con una marca de orden de bytes.</translation>
    </message>
    <message>
        <source>One of the files does not end with a line break.</source>
        <translation>Uno de los archivos no termina con un salto de línea.</translation>
    </message>
    <message>
        <source>Blank lines or the way headings are written differ.</source>
        <translation>Difieren las líneas en blanco o la forma de escribir los encabezados.</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>“%1” cannot be removed (%2).</source>
        <translation>No se puede quitar «%1» (%2).</translation>
    </message>
    <message>
        <source>The folder “%1” for unsaved work cannot be made (%2).</source>
        <translation>No se puede crear la carpeta «%1» para el trabajo sin guardar (%2).</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>No file was named. Give the name of a file.</source>
        <translation>No se indicó ningún archivo. Hay que dar el nombre de un archivo.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name, or whether it was moved.</source>
        <translation>No existe el archivo «%1». Conviene comprobar el nombre o si se ha movido.</translation>
    </message>
    <message>
        <source>You have no permission to read “%1”. Ask its owner for it, or open a copy.</source>
        <translation>No hay permiso para leer «%1». Se puede pedir a su propietario o abrir una copia.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Try again, or open a copy from another place.</source>
        <translation>No se puede leer «%1» (%2). Conviene intentarlo de nuevo o abrir una copia de otro lugar.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file in it.</source>
        <translation>«%1» es una carpeta. Hay que elegir un archivo de ella.</translation>
    </message>
    <message>
        <source>“%1” is a pipe, not a file. Save its content to a file and open that.</source>
        <translation>«%1» es una tubería, no un archivo. Hay que guardar su contenido en un archivo y abrirlo.</translation>
    </message>
    <message>
        <source>“%1” is a device. Choose a file.</source>
        <translation>«%1» es un dispositivo. Hay que elegir un archivo.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 bytes, too large to be read. Open a smaller file.</source>
        <translation>«%1» ocupa más de %2 bytes, demasiado para leerlo. Hay que abrir un archivo más pequeño.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a name for a file in it.</source>
        <translation>«%1» es una carpeta. Hay que elegir un nombre para un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, not a file. Save under another name.</source>
        <translation>«%1» es una tubería o un dispositivo, no un archivo. Hay que guardar con otro nombre.</translation>
    </message>
    <message>
        <source>“%1” was not saved: the disk is full or your share of it is used up. The old file is whole. Free some space, or save in another place.</source>
        <translation>No se guardó «%1»: el disco está lleno o se agotó el espacio asignado. El archivo anterior está intacto. Hay que liberar espacio o guardar en otro lugar.</translation>
    </message>
    <message>
        <source>“%1” was not saved: the disk is full or your share of it is used up. Free some space, or save in another place.</source>
        <translation>No se guardó «%1»: el disco está lleno o se agotó el espacio asignado. Hay que liberar espacio o guardar en otro lugar.</translation>
    </message>
    <message>
        <source>“%1” was not saved: its folder does not exist (any more). Save in another folder.</source>
        <translation>No se guardó «%1»: su carpeta no existe (o ya no existe). Hay que guardar en otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” was not saved: you have no permission to write in its folder. Save in another folder.</source>
        <translation>No se guardó «%1»: no hay permiso para escribir en su carpeta. Hay que guardar en otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” was not saved: its disk can only be read. Save in another place.</source>
        <translation>No se guardó «%1»: su disco es de solo lectura. Hay que guardar en otro lugar.</translation>
    </message>
    <message>
        <source>“%1” was not saved: the name is too long. Choose a shorter one.</source>
        <translation>No se guardó «%1»: el nombre es demasiado largo. Hay que elegir uno más corto.</translation>
    </message>
    <message>
        <source>“%1” was not saved (%2), and what was there before is whole. Save in another place.</source>
        <translation>No se guardó «%1» (%2), y lo que había antes está intacto. Hay que guardar en otro lugar.</translation>
    </message>
    <message>
        <source>“%1” was written, but the disk does not confirm that it will last (%2). Save again, or in another place.</source>
        <translation>Se escribió «%1», pero el disco no confirma que vaya a conservarse (%2). Conviene guardar de nuevo o en otro lugar.</translation>
    </message>
    <message>
        <source>“%1” is protected against writing and was not changed. Save under another name.</source>
        <translation>«%1» está protegido contra escritura y no se cambió. Hay que guardar con otro nombre.</translation>
    </message>
</context>
<context>
    <name>GotoPalette</name>
    <message>
        <source>Title and summary</source>
        <translation>Título y resumen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>A card that was never saved has no history yet.</source>
        <translation>Una tarjeta que nunca se guardó aún no tiene historial.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a file.</source>
        <translation>«%1» no es el nombre de un archivo.</translation>
    </message>
    <message>
        <source>The history in “%1” is in use by another program. Try again.</source>
        <translation>Otro programa está usando el historial en «%1». Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed from the history. Check the permissions of its folder.</source>
        <translation>No se puede quitar «%1» del historial. Compruebe los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a version in the history.</source>
        <translation>«%1» no es el nombre de una versión del historial.</translation>
    </message>
    <message>
        <source>The version “%1” in the history is damaged. Choose another one.</source>
        <translation>La versión «%1» del historial está dañada. Elija otra.</translation>
    </message>
    <message>
        <source>The folder “%1” for the history of your cards cannot be used (%2). Check the permissions and the free space of your home folder.</source>
        <translation>No se puede usar la carpeta «%1» para el historial de las tarjetas (%2). Conviene comprobar los permisos y el espacio libre de la carpeta personal.</translation>
    </message>
    <message>
        <source>No version of “%1” could be kept in its history, because the disk of your home folder is full. The card itself is not concerned. Free some space there.</source>
        <translation>No se pudo conservar ninguna versión de «%1» en su historial, porque el disco de la carpeta personal está lleno. La tarjeta en sí no se ve afectada. Conviene liberar espacio allí.</translation>
    </message>
    <message>
        <source>No version of “%1” could be kept in its history (%2). The card itself is not concerned. Check the disk and the permissions of your home folder.</source>
        <translation>No se pudo conservar ninguna versión de «%1» en su historial (%2). La tarjeta en sí no se ve afectada. Conviene comprobar el disco y los permisos de la carpeta personal.</translation>
    </message>
</context>
<context>
    <name>JsonText</name>
    <message>
        <source>“%1” stands twice in one place, at line %2.</source>
        <translation>«%1» aparece dos veces en un mismo lugar, en la línea %2.</translation>
    </message>
    <message>
        <source>there are NUL bytes at line %1.</source>
        <translation>hay bytes NUL en la línea %1.</translation>
    </message>
    <message>
        <source>it is not valid JSON at line %1 (%2).</source>
        <translation>no es JSON válido en la línea %1 (%2).</translation>
    </message>
    <message>
        <source>it holds a list where an object is expected.</source>
        <translation>contiene una lista donde se espera un objeto.</translation>
    </message>
    <message>
        <source>An entry of “%1” has an empty id.</source>
        <translation>Una entrada de «%1» tiene un identificador vacío.</translation>
    </message>
    <message>
        <source>Two entries of “%1” have the id “%2”.</source>
        <translation>Dos entradas de «%1» tienen el identificador «%2».</translation>
    </message>
</context>
<context>
    <name>Judgements</name>
    <message>
        <source>Can readers see who stands behind the data, and why they should be trusted?</source>
        <translation>¿Puede ver quien lee quién está detrás de los datos y por qué merece confianza?</translation>
    </message>
    <message>
        <source>Can a reader name the publisher, owner, funder and contact, see the limits of access, know when and why it changes, and see why it exists?</source>
        <translation>¿Puede quien lee nombrar a quien publica, al propietario, a quien financia y el contacto, ver los límites del acceso, saber cuándo y por qué cambia, y ver por qué existe?</translation>
    </message>
    <message>
        <source>Can readers decide responsibly whether the data suits their task?</source>
        <translation>¿Puede decidir quien lee, con responsabilidad, si los datos sirven para su tarea?</translation>
    </message>
    <message>
        <source>Are terms explained for the reader who knows least? Does it say what to combine the data with, and how? Is it clear what it fits and what it does not?</source>
        <translation>¿Se explican los términos para quien menos sabe? ¿Se dice con qué combinar los datos, y cómo? ¿Está claro para qué sirven y para qué no?</translation>
    </message>
    <message>
        <source>Can readers judge how sound and complete the data is?</source>
        <translation>¿Puede juzgar quien lee lo sólidos y completos que son los datos?</translation>
    </message>
    <message>
        <source>Are known biases and skews stated, validation told with its results, and privacy and security measures given? Could somebody arrive at the same numbers?</source>
        <translation>¿Se declaran los sesgos y desequilibrios conocidos, se cuenta la validación con sus resultados y se indican las medidas de privacidad y seguridad? ¿Podría alguien llegar a las mismas cifras?</translation>
    </message>
    <message>
        <source>Can readers foresee what comes of using the data?</source>
        <translation>¿Puede prever quien lee qué resulta de usar los datos?</translation>
    </message>
    <message>
        <source>Are past uses shown with their results, licence and policies stated, and good and bad outcomes told?</source>
        <translation>¿Se muestran los usos anteriores con sus resultados, se declaran la licencia y las políticas, y se cuentan los resultados buenos y los malos?</translation>
    </message>
    <message>
        <source>Can readers see the risks, and what to do about each?</source>
        <translation>¿Puede ver quien lee los riesgos y qué hacer ante cada uno?</translation>
    </message>
    <message>
        <source>Is each risk tied to where it comes from and to a way to reduce it? Who is represented, who is missing, and what is absent from the data or from this card?</source>
        <translation>¿Se vincula cada riesgo a su origen y a una forma de reducirlo? ¿Quién está representado, quién falta y qué no aparece en los datos o en esta tarjeta?</translation>
    </message>
    <message>
        <source>True and complete</source>
        <translation>Cierta y completa</translation>
    </message>
    <message>
        <source>Are the answers true, and is nothing left out that a reader should know?</source>
        <translation>¿Son ciertas las respuestas y no se omite nada que quien lee deba saber?</translation>
    </message>
    <message>
        <source>Ask somebody who made the data. Name the answers that you compared with it.</source>
        <translation>Preguntar a alguien que haya elaborado los datos. Nombrar las respuestas que se compararon con lo que dijo.</translation>
    </message>
    <message>
        <source>Acceptable conclusions</source>
        <translation>Conclusiones aceptables</translation>
    </message>
    <message>
        <source>Would each kind of reader come to a conclusion that is acceptable where they work?</source>
        <translation>¿Llegaría cada tipo de lector a una conclusión aceptable en su ámbito de trabajo?</translation>
    </message>
    <message>
        <source>Best seen by watching readers decide: see the page Readers.</source>
        <translation>Se ve mejor observando cómo deciden los lectores: véase la página Lectores.</translation>
    </message>
    <message>
        <source>Fair on uses and harms</source>
        <translation>Justa con los usos y los daños</translation>
    </message>
    <message>
        <source>Are suitable uses, unsuitable uses and harms to groups of people told fairly?</source>
        <translation>¿Se cuentan con justicia los usos adecuados, los no adecuados y los daños a grupos de personas?</translation>
    </message>
    <message>
        <source>Would the people concerned agree with how it is told?</source>
        <translation>¿Estarían de acuerdo las personas afectadas con la forma de contarlo?</translation>
    </message>
    <message>
        <source>Risks and trade-offs</source>
        <translation>Riesgos y compromisos</translation>
    </message>
    <message>
        <source>Is each risk reduced enough, and which trade-off is acceptable?</source>
        <translation>¿Se reduce cada riesgo lo suficiente, y qué compromiso es aceptable?</translation>
    </message>
    <message>
        <source>Say for each risk what remains of it, and who bears that.</source>
        <translation>Decir, de cada riesgo, qué queda de él y quién lo soporta.</translation>
    </message>
    <message>
        <source>Sensitive matters</source>
        <translation>Asuntos delicados</translation>
    </message>
    <message>
        <source>Is what is sensitive disclosed responsibly, neither hidden nor exposed?</source>
        <translation>¿Se divulga lo delicado con responsabilidad, sin ocultarlo ni exponerlo?</translation>
    </message>
    <message>
        <source>Look at examples, names of places and small groups: could somebody be found by them?</source>
        <translation>Mirar los ejemplos, los nombres de lugares y los grupos pequeños: ¿permitirían encontrar a alguien?</translation>
    </message>
    <message>
        <source>Tone and balance</source>
        <translation>Tono y equilibrio</translation>
    </message>
    <message>
        <source>Is the tone plain and unbiased, and does the summary tell good and bad alike?</source>
        <translation>¿Es el tono sencillo y sin sesgos, y cuenta el resumen por igual lo bueno y lo malo?</translation>
    </message>
    <message>
        <source>Read the summary as somebody who does not know the data.</source>
        <translation>Leer el resumen como alguien que no conoce los datos.</translation>
    </message>
    <message>
        <source>Long and short sections</source>
        <translation>Secciones largas y cortas</translation>
    </message>
    <message>
        <source>Are sections that say very much or very little meant to be so?</source>
        <translation>¿Es intencionado que haya secciones que dicen mucho o muy poco?</translation>
    </message>
    <message>
        <source>The readiness column shows under “More” where the card is deep and where it is not.</source>
        <translation>La columna de preparación muestra en «Más» dónde la tarjeta es profunda y dónde no.</translation>
    </message>
    <message>
        <source>People who were heard</source>
        <translation>Personas escuchadas</translation>
    </message>
    <message>
        <source>Were the right readers and users heard, also those whom the data is about?</source>
        <translation>¿Se escuchó a los lectores y usuarios adecuados, también a aquellos de quienes tratan los datos?</translation>
    </message>
    <message>
        <source>Name them, and who is still missing.</source>
        <translation>Nombrar a esas personas y decir quién falta todavía.</translation>
    </message>
    <message>
        <source>As experienced</source>
        <translation>Según la experiencia</translation>
    </message>
    <message>
        <source>Does the card match what people find who work with the data?</source>
        <translation>¿Coincide la tarjeta con lo que encuentra quien trabaja con los datos?</translation>
    </message>
    <message>
        <source>Ask users of the data, also of an earlier version.</source>
        <translation>Preguntar a quien usa los datos, también a quien usó una versión anterior.</translation>
    </message>
    <message>
        <source>What was not evaluated</source>
        <translation>Lo que no se evaluó</translation>
    </message>
    <message>
        <source>Which gaps are left in how the data and this card were evaluated?</source>
        <translation>¿Qué lagunas quedan en la evaluación de los datos y de esta tarjeta?</translation>
    </message>
    <message>
        <source>What would have to be tried, measured or asked to close them?</source>
        <translation>¿Qué habría que probar, medir o preguntar para cerrarlas?</translation>
    </message>
    <message>
        <source>What writing it brought</source>
        <translation>Lo que aportó escribirla</translation>
    </message>
    <message>
        <source>What was gained by writing this card, beyond the card itself?</source>
        <translation>¿Qué se ganó al escribir esta tarjeta, más allá de la propia tarjeta?</translation>
    </message>
    <message>
        <source>Errors that were found, decisions that were taken, people who talked to each other.</source>
        <translation>Errores encontrados, decisiones tomadas, personas que hablaron entre sí.</translation>
    </message>
    <message>
        <source>Publish or not</source>
        <translation>Publicar o no</translation>
    </message>
    <message>
        <source>Should the card be published, now and as it is?</source>
        <translation>¿Debe publicarse la tarjeta, ahora y tal como está?</translation>
    </message>
    <message>
        <source>The page Publish says what still stands in the way. The decision is yours.</source>
        <translation>La página Publicar dice qué lo impide todavía. La decisión es tuya.</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>Qué vigilar</translation>
    </message>
    <message>
        <source>After publishing, by which signs will you see whether the card serves its readers?</source>
        <translation>Tras publicar, ¿qué señales indicarán si la tarjeta sirve a sus lectores?</translation>
    </message>
    <message>
        <source>Questions asked, errors reported, time to an answer, readers and what they decided.</source>
        <translation>Preguntas hechas, errores comunicados, tiempo hasta la respuesta, lectores y qué decidieron.</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Deficiente</translation>
    </message>
    <message>
        <source>Borderline</source>
        <translation>Al límite</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Aceptable</translation>
    </message>
    <message>
        <source>Solid</source>
        <translation>Sólida</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Excelente</translation>
    </message>
    <message>
        <source>No fluency with data</source>
        <translation>Sin soltura con los datos</translation>
    </message>
    <message>
        <source>Limited: follows a conversation about data</source>
        <translation>Limitada: sigue una conversación sobre datos</translation>
    </message>
    <message>
        <source>Average: reads and speaks of data with ease</source>
        <translation>Media: lee datos y habla de ellos con facilidad</translation>
    </message>
    <message>
        <source>High: plans projects around data</source>
        <translation>Alta: planifica proyectos en torno a datos</translation>
    </message>
    <message>
        <source>Expert: at home with data of any field</source>
        <translation>Experta: domina datos de cualquier campo</translation>
    </message>
    <message>
        <source>Knows nothing of the field</source>
        <translation>No sabe nada del campo</translation>
    </message>
    <message>
        <source>Novice: begins with its general matters</source>
        <translation>Principiante: se inicia en sus cuestiones generales</translation>
    </message>
    <message>
        <source>Intermediate: answers general questions</source>
        <translation>Intermedio: responde a preguntas generales</translation>
    </message>
    <message>
        <source>Professional: discusses the field well</source>
        <translation>Profesional: conversa bien sobre el campo</translation>
    </message>
    <message>
        <source>Expert: answers hard questions at once</source>
        <translation>Experto: responde en el acto a preguntas difíciles</translation>
    </message>
</context>
<context>
    <name>MarkdownBox</name>
    <message>
        <source>First column</source>
        <translation>Primera columna</translation>
    </message>
    <message>
        <source>Second column</source>
        <translation>Segunda columna</translation>
    </message>
</context>
<context>
    <name>PastedPicture</name>
    <message>
        <source>This picture is larger than %1 MB. Make it smaller and try again.</source>
        <translation>Esta imagen pasa de %1 MB. Redúzcala e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is no picture that can be shown in a card. PNG, JPEG, GIF and WebP can.</source>
        <translation>Esta imagen no puede mostrarse en una tarjeta. Sí las de tipo PNG, JPEG, GIF y WebP.</translation>
    </message>
    <message>
        <source>This picture has too many pixels to be read. Make it smaller and try again.</source>
        <translation>Esta imagen tiene demasiados píxeles para leerla. Redúzcala e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>The printed card could not be made a PDF: %1.</source>
        <translation>No se pudo convertir en PDF la tarjeta impresa: %1.</translation>
    </message>
</context>
<context>
    <name>PdfCommand</name>
    <message>
        <source>--paper is a4 or letter.</source>
        <translation>--paper es a4 o letter.</translation>
    </message>
    <message>
        <source>--depth is made of the letters t (at a glance), p (facts) and m (why and how).</source>
        <translation>--depth se compone de las letras t (de un vistazo), p (hechos) y m (por qué y cómo).</translation>
    </message>
    <message>
        <source>The picture “%1” is not in the PDF. %2</source>
        <translation>La imagen «%1» no está en el PDF. %2</translation>
    </message>
</context>
<context>
    <name>PdfExport</name>
    <message>
        <source>The engine that prints could not be loaded (%1). Install Cardwright again.</source>
        <translation>No se pudo cargar el motor de impresión (%1). Vuelva a instalar Cardwright.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Only pictures in the folder of the card, or below it, are shown.</source>
        <translation>Solo se muestran las imágenes de la carpeta de la tarjeta o de sus subcarpetas.</translation>
    </message>
    <message>
        <source>There is no file “%1” beside the card.</source>
        <translation>No existe el archivo «%1» junto a la tarjeta.</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>«%1» no es un archivo.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>No se puede leer «%1».</translation>
    </message>
    <message>
        <source>Pictures from the web are not loaded. Keep a copy beside the card.</source>
        <translation>Las imágenes de la web no se cargan. Guarde una copia junto a la tarjeta.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Make it smaller and try again.</source>
        <translation>«%1» pasa de %2 MB. Redúzcala e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This file is not a PNG, JPEG, GIF or WebP picture.</source>
        <translation>Este archivo no es una imagen PNG, JPEG, GIF o WebP.</translation>
    </message>
    <message>
        <source>This picture is too large. Make it smaller and try again.</source>
        <translation>Esta imagen es demasiado grande. Redúzcala e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This picture is damaged.</source>
        <translation>Esta imagen está dañada.</translation>
    </message>
    <message>
        <source>Pictures cannot be shown: the program cardwright-image is missing.</source>
        <translation>No se pueden mostrar imágenes: falta el programa cardwright-image.</translation>
    </message>
    <message>
        <source>This picture takes too much time or memory to read.</source>
        <translation>Leer esta imagen requiere demasiado tiempo o demasiada memoria.</translation>
    </message>
    <message>
        <source>Pictures beside the card are shown once the card is saved.</source>
        <translation>Las imágenes que están junto a la tarjeta se muestran cuando la tarjeta está guardada.</translation>
    </message>
    <message>
        <source>The picture is being read.</source>
        <translation>Se está leyendo la imagen.</translation>
    </message>
    <message>
        <source>Too many pictures of this card cannot be read; the rest is left out.</source>
        <translation>Demasiadas imágenes de esta tarjeta no se pueden leer; las demás se omiten.</translation>
    </message>
    <message>
        <source>The pictures of this card are too large together; this one is left out.</source>
        <translation>Las imágenes de esta tarjeta son demasiado grandes en conjunto; esta se omite.</translation>
    </message>
</context>
<context>
    <name>PictureFolder</name>
    <message>
        <source>“%1” should be a folder for pictures, but it is something else. Rename it and try again.</source>
        <translation>«%1» debería ser una carpeta para imágenes, pero es otra cosa. Cámbiele el nombre e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” holds too many pictures called “%2”. Give this one another name.</source>
        <translation>«%1» contiene demasiadas imágenes llamadas «%2». Dé otro nombre a esta.</translation>
    </message>
    <message>
        <source>The folder “%1” for pictures cannot be made (%2). See whether you may write there.</source>
        <translation>No se puede crear la carpeta «%1» para las imágenes (%2). Conviene comprobar si se permite escribir ahí.</translation>
    </message>
</context>
<context>
    <name>Playbook</name>
    <message>
        <source>The Playbook file “%1” has a mistake at %2: %3</source>
        <translation>El archivo «%1» del Playbook tiene un error en %2: %3</translation>
    </message>
    <message>
        <source>It waits for itself: %1.</source>
        <translation>Se espera a sí misma: %1.</translation>
    </message>
    <message>
        <source>There is no “%1”.</source>
        <translation>No existe «%1».</translation>
    </message>
    <message>
        <source>A text is missing or empty.</source>
        <translation>Falta un texto o está vacío.</translation>
    </message>
    <message>
        <source>There is no activity “%1”.</source>
        <translation>No existe la actividad «%1».</translation>
    </message>
    <message>
        <source>The id stands twice.</source>
        <translation>El identificador aparece dos veces.</translation>
    </message>
    <message>
        <source>Tips, outcomes or the parts of the worksheet are missing.</source>
        <translation>Faltan los consejos, los resultados o las partes de la hoja de trabajo.</translation>
    </message>
    <message>
        <source>The step “%1” stands twice.</source>
        <translation>El paso «%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>The steps take %1 minutes, not %2.</source>
        <translation>Los pasos duran %1 minutos, no %2.</translation>
    </message>
    <message>
        <source>The minutes of “%1” are out of its range.</source>
        <translation>Los minutos de «%1» se salen de su intervalo.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>The preview’s engine could not be loaded (%1). Install Cardwright again.</source>
        <translation>No se pudo cargar el motor de la vista previa (%1). Vuelva a instalar Cardwright.</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <translation>Copiar &amp;enlace</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>no procede</translation>
    </message>
    <message numerus="yes">
        <source>%n to do before publishing</source>
        <translation>
            <numerusform>%n por hacer antes de publicar</numerusform>
            <numerusform>%n por hacer antes de publicar</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready as far as a machine can see</source>
        <translation>Lista, hasta donde una máquina puede ver</translation>
    </message>
    <message numerus="yes">
        <source>%n worth a look</source>
        <translation>
            <numerusform>%n que conviene revisar</numerusform>
            <numerusform>%n que conviene revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>1 known unknown</source>
        <translation>1 incógnita declarada</translation>
    </message>
    <message numerus="yes">
        <source>%n known unknowns</source>
        <translation>
            <numerusform>%n incógnita declarada</numerusform>
            <numerusform>%n incógnitas declaradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do in this draft</source>
        <translation>
            <numerusform>%n por hacer en este borrador</numerusform>
            <numerusform>%n por hacer en este borrador</numerusform>
        </translation>
    </message>
    <message>
        <source>Fine as a draft, as far as a machine can see</source>
        <translation>Bien como borrador, hasta donde puede ver una máquina</translation>
    </message>
    <message numerus="yes">
        <source>%n to do before review</source>
        <translation>
            <numerusform>%n por hacer antes de la revisión</numerusform>
            <numerusform>%n por hacer antes de la revisión</numerusform>
        </translation>
    </message>
    <message>
        <source>Fit for review, as far as a machine can see</source>
        <translation>Lista para la revisión, hasta donde puede ver una máquina</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>What was done to it</source>
        <translation>Qué se le hizo</translation>
    </message>
    <message>
        <source>How it does in use</source>
        <translation>Cómo funciona en uso</translation>
    </message>
    <message>
        <source>Single examples</source>
        <translation>Ejemplos sueltos</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <source>Factuals</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Transformations</source>
        <translation>Transformaciones</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experiencia</translation>
    </message>
    <message>
        <source>n=1</source>
        <translation>n=1</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Quién responde por él</translation>
    </message>
    <message>
        <source>What it is good for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>How sound it is</source>
        <translation>Qué solidez tiene</translation>
    </message>
    <message>
        <source>What its use leads to</source>
        <translation>A qué lleva su uso</translation>
    </message>
    <message>
        <source>What can go wrong</source>
        <translation>Qué puede salir mal</translation>
    </message>
    <message>
        <source>The card itself</source>
        <translation>La propia tarjeta</translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n por hacer</numerusform>
            <numerusform>%n por hacer</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>no se encontró nada</translation>
    </message>
    <message>
        <source>%1: %2 of %3 questions answered; %4.</source>
        <comment>a dimension of the Playbook</comment>
        <translation>%1: %2 de %3 preguntas respondidas; %4.</translation>
    </message>
    <message>
        <source>%1 – at a glance: %2; facts: %3; why and how: %4</source>
        <translation>%1 – de un vistazo: %2; hechos: %3; por qué y cómo: %4</translation>
    </message>
    <message>
        <source>%1 (OFTEn: %2): %3 of %4 questions answered.</source>
        <translation>%1 (OFTEn: %2): %3 de %4 preguntas respondidas.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a rule in words, its number</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ReadinessReport</name>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>The card as a whole</source>
        <translation>La tarjeta en su conjunto</translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1; y %n más</numerusform>
            <numerusform>%1; y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (línea %2)</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>en revisión</translation>
    </message>
    <message>
        <source>publishing</source>
        <translation>publicación</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>no procede</translation>
    </message>
    <message>
        <source>not disclosed</source>
        <translation>no se divulga</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 del archivo</translation>
    </message>
    <message>
        <source>Date of this report</source>
        <translation>Fecha de este informe</translation>
    </message>
    <message>
        <source>Checked for</source>
        <translation>Comprobado para</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>none fits</source>
        <translation>ninguna encaja</translation>
    </message>
    <message>
        <source>%1 (guessed: the card names none)</source>
        <translation>%1 (supuesta: la tarjeta no nombra ninguna)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>recorded beside the card</source>
        <translation>registrada junto a la tarjeta</translation>
    </message>
    <message>
        <source>none is recorded</source>
        <translation>no hay ninguna registrada</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Preguntas respondidas</translation>
    </message>
    <message>
        <source>%1 of %2 that apply</source>
        <translation>%1 de %2 que proceden</translation>
    </message>
    <message>
        <source>May it be published?</source>
        <translation>¿Se puede publicar?</translation>
    </message>
    <message>
        <source>Yes: nothing that rules and records can see stands in the way.</source>
        <translation>Sí: nada que las reglas y los registros puedan ver lo impide.</translation>
    </message>
    <message>
        <source>Not yet. In the way:</source>
        <translation>Todavía no. Lo impide:</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Conviene revisar</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>The five minimum contents</source>
        <translation>Los cinco contenidos mínimos</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Respondido en</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>justificado</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>Not checked: the card fits no template.</source>
        <translation>Sin comprobar: la tarjeta no encaja con ninguna plantilla.</translation>
    </message>
    <message>
        <source>The five dimensions</source>
        <translation>Las cinco dimensiones</translation>
    </message>
    <message>
        <source>Each has its own figures. They are never added up: no one number says whether a card is good.</source>
        <translation>Cada una tiene sus propias cifras. Nunca se suman: ningún número dice por sí solo si una tarjeta es buena.</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensión</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Judgements of people</source>
        <translation>Juicios de personas</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Juicio</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Fluency needed (1–5)</source>
        <translation>Fluidez necesaria (1–5)</translation>
    </message>
    <message>
        <source>Expertise needed (1–5)</source>
        <translation>Conocimientos necesarios (1–5)</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>%1 (out of date: its evidence changed)</source>
        <translation>%1 (desactualizado: sus pruebas han cambiado)</translation>
    </message>
    <message>
        <source>None is recorded.</source>
        <translation>No hay ninguno registrado.</translation>
    </message>
    <message>
        <source>Readers who were watched</source>
        <translation>Lectores observados</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Decision to take</source>
        <translation>Decisión que tomar</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>Confidence (1–5)</source>
        <translation>Confianza (1–5)</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Consultado</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Looked for in vain</source>
        <translation>Buscado en vano</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Registrado por</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>An approval is a recorded name, not a proof of who it was.</source>
        <translation>Una aprobación es un nombre registrado, no una prueba de quién fue.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Cambios desde entonces</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>no se nombra a nadie</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>Nobody is named who must approve the card.</source>
        <translation>No se nombra a nadie que deba aprobar la tarjeta.</translation>
    </message>
    <message>
        <source>Open comments</source>
        <translation>Comentarios abiertos</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>must be fixed</source>
        <translation>hay que corregirlo</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>No hay.</translation>
    </message>
    <message>
        <source>Findings set aside</source>
        <translation>Hallazgos descartados</translation>
    </message>
    <message>
        <source>Why it was set aside</source>
        <translation>Por qué se descartó</translation>
    </message>
    <message>
        <source>Not applicable and not disclosed</source>
        <translation>«No procede» y «no se divulga»</translation>
    </message>
    <message>
        <source>These questions are left out of the count. A reviewer accepts or reopens each reason.</source>
        <translation>Estas preguntas no entran en el recuento. Un revisor acepta o reabre cada motivo.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reviewer’s word</source>
        <translation>Decisión del revisor</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguna todavía</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>reabierto</translation>
    </message>
    <message>
        <source>none is given</source>
        <translation>no se da ninguno</translation>
    </message>
    <message>
        <source>Known unknowns</source>
        <translation>Incógnitas declaradas</translation>
    </message>
    <message>
        <source>What is said to be unknown counts as an answer, never against the card.</source>
        <translation>Lo que se declara desconocido cuenta como respuesta, nunca en contra de la tarjeta.</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Propietarios</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>None is named.</source>
        <translation>No se nombra a ninguno.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>These rules could not be applied. That is not the same as nothing found.</source>
        <translation>Estas reglas no se pudieron aplicar. No es lo mismo que no haber encontrado nada.</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Por qué no</translation>
    </message>
    <message>
        <source>None: every rule was applied.</source>
        <translation>Ninguna: se aplicaron todas las reglas.</translation>
    </message>
    <message>
        <source>Readiness of “%1”</source>
        <translation>Preparación de «%1»</translation>
    </message>
</context>
<context>
    <name>RealPrompts</name>
    <message>
        <source>Save changes?</source>
        <translation>¿Guardar los cambios?</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>¿Guardar los cambios en «%1»?</translation>
    </message>
    <message>
        <source>What you changed since the last save is lost otherwise.</source>
        <translation>De lo contrario, se pierde lo que se cambió desde la última vez que se guardó.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Descartar los cambios</translation>
    </message>
    <message>
        <source>Open a card</source>
        <translation>Abrir una tarjeta</translation>
    </message>
    <message>
        <source>Data Cards (*.md *.markdown)</source>
        <translation>Tarjetas de datos (*.md *.markdown)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Replace file?</source>
        <translation>¿Reemplazar el archivo?</translation>
    </message>
    <message>
        <source>“%1” was not made by Cardwright. Replace it?</source>
        <translation>«%1» no se creó con Cardwright. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>Its present contents are lost. It is in %1.</source>
        <translation>Se pierde su contenido actual. Está en %1.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Link not opened</source>
        <translation>No se abrió el enlace</translation>
    </message>
    <message>
        <source>This is not an address that can be opened: %1</source>
        <translation>Esta no es una dirección que se pueda abrir: %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>Título:</translation>
    </message>
    <message>
        <source>Replace “%1”?</source>
        <translation>¿Reemplazar «%1»?</translation>
    </message>
    <message>
        <source>Workshops (*.workshop.json)</source>
        <translation>Talleres (*.workshop.json)</translation>
    </message>
    <message>
        <source>Import a template</source>
        <translation>Importar una plantilla</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Plantillas (*.json)</translation>
    </message>
    <message>
        <source>Read an answer sheet</source>
        <translation>Leer una hoja de respuestas</translation>
    </message>
    <message>
        <source>Answer sheets (*.md *.markdown)</source>
        <translation>Hojas de respuestas (*.md *.markdown)</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>“%1” is not the name of a recovery copy.</source>
        <translation>«%1» no es el nombre de una copia de recuperación.</translation>
    </message>
    <message>
        <source>The recovery copy “%1” cannot be removed. Check the permissions of its folder.</source>
        <translation>No se puede quitar la copia de recuperación «%1». Conviene comprobar los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>The folder “%1” for recovery copies cannot be made (%2). Save your card now, and check the permissions and the free space of your home folder.</source>
        <translation>No se puede crear la carpeta «%1» para las copias de recuperación (%2). Conviene guardar la tarjeta ahora y comprobar los permisos y el espacio libre de la carpeta personal.</translation>
    </message>
    <message>
        <source>This unsaved work is not here any more: another window has restored or discarded it.</source>
        <translation>Este trabajo sin guardar ya no está aquí: otra ventana lo ha recuperado o descartado.</translation>
    </message>
    <message>
        <source>The recovery copy “%1” cannot be moved (%2). Check the permissions of its folder.</source>
        <translation>No se puede mover la copia de recuperación «%1» (%2). Conviene comprobar los permisos de su carpeta.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>The review file “%1” is damaged: %2 It is left as it is; mend it, or take it from a backup.</source>
        <translation>El archivo de revisión «%1» está dañado: %2 Se deja como está; repárelo o recupérelo de una copia.</translation>
    </message>
    <message>
        <source>“%1” is not a review file of a card. It is left as it is; give it another name if you want to review this card.</source>
        <translation>«%1» no es el archivo de revisión de una tarjeta. Se deja como está; dele otro nombre si quiere revisar esta tarjeta.</translation>
    </message>
    <message>
        <source>Someone else changed the review file “%1” in the same places as you: %2. Nothing was written. Read the file again and repeat your change.</source>
        <translation>Otra persona cambió el archivo de revisión «%1» en los mismos lugares que usted: %2. No se ha escrito nada. Lea de nuevo el archivo y repita su cambio.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of entry, which one</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The review file “%1” has a mistake at %2: %3 It is left as it is.</source>
        <translation>El archivo de revisión «%1» tiene un error en %2: %3 Se deja como está.</translation>
    </message>
</context>
<context>
    <name>ReviewDecisions</name>
    <message>
        <source>The card changed a moment ago. Look again, then decide.</source>
        <translation>La tarjeta acaba de cambiar. Hay que mirarla de nuevo antes de decidir.</translation>
    </message>
</context>
<context>
    <name>ReviewFile</name>
    <message>
        <source>The review file “%1” was written by a later version of this program, so it can be read here and not changed. Update the program to change it.</source>
        <translation>El archivo de revisión «%1» lo escribió una versión posterior de este programa: aquí se puede leer, pero no cambiar. Actualice el programa para cambiarlo.</translation>
    </message>
    <message>
        <source>The review file “%1” would become too large and was not written. Remove what is no longer needed.</source>
        <translation>El archivo de revisión «%1» sería demasiado grande y no se ha escrito. Quite lo que ya no haga falta.</translation>
    </message>
    <message>
        <source>The review was not written. %1</source>
        <translation>La revisión no se ha escrito. %1</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Must be fixed</source>
        <translation>Hay que corregirlo</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Resolved by %1</source>
        <translation>Resuelto por %1</translation>
    </message>
    <message>
        <source>The card as a whole</source>
        <translation>La tarjeta en su conjunto</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The disk with the folder “%1” is full, or your share of it is used up. Free some space there.</source>
        <translation>El disco de la carpeta «%1» está lleno, o tu parte de él está agotada. Libera espacio ahí.</translation>
    </message>
    <message>
        <source>The disk with the folder “%1” can only be read.</source>
        <translation>El disco de la carpeta «%1» es de solo lectura.</translation>
    </message>
    <message>
        <source>You have no permission to write in the folder “%1”. Check its permissions.</source>
        <translation>No tienes permiso para escribir en la carpeta «%1». Revisa sus permisos.</translation>
    </message>
    <message>
        <source>There is no folder “%1”, and it cannot be made.</source>
        <translation>La carpeta «%1» no existe y no se puede crear.</translation>
    </message>
    <message>
        <source>The file “%1” could not be written (%2). Check its disk.</source>
        <translation>No se pudo escribir el archivo «%1» (%2). Revisa su disco.</translation>
    </message>
    <message>
        <source>What is in “%1” cannot be read (%2), and is not written over.</source>
        <translation>Lo que hay en «%1» no se puede leer (%2) y no se sobrescribe.</translation>
    </message>
    <message>
        <source>The file “%1” is protected against writing.</source>
        <translation>El archivo «%1» está protegido contra escritura.</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>Switched Off in the Preferences</source>
        <translation>Desactivada en las preferencias</translation>
    </message>
    <message>
        <source>No dictionary for %1 is installed: package %2</source>
        <translation>No hay diccionario instalado para %1: paquete %2</translation>
    </message>
    <message>
        <source>&amp;Do Not Check This Card</source>
        <translation>&amp;No revisar esta tarjeta</translation>
    </message>
</context>
<context>
    <name>TableGestures</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Copy Whole Ta&amp;ble</source>
        <translation>Copiar toda la ta&amp;bla</translation>
    </message>
    <message>
        <source>Insert Row &amp;Above</source>
        <translation>Insertar fila &amp;encima</translation>
    </message>
    <message>
        <source>Insert Row &amp;Below</source>
        <translation>Insertar fila &amp;debajo</translation>
    </message>
    <message>
        <source>Move Row &amp;Up</source>
        <translation>&amp;Subir fila</translation>
    </message>
    <message>
        <source>Move Row &amp;Down</source>
        <translation>&amp;Bajar fila</translation>
    </message>
    <message>
        <source>R&amp;emove Row</source>
        <translation>&amp;Quitar fila</translation>
    </message>
    <message>
        <source>Insert Column Le&amp;ft</source>
        <translation>Insertar columna a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Insert Column Ri&amp;ght</source>
        <translation>Insertar columna a la de&amp;recha</translation>
    </message>
    <message>
        <source>Move Column &amp;Left</source>
        <translation>Mover columna a la i&amp;zquierda</translation>
    </message>
    <message>
        <source>Move Column &amp;Right</source>
        <translation>Mover columna a la derec&amp;ha</translation>
    </message>
    <message>
        <source>Re&amp;move Column</source>
        <translation>Quitar c&amp;olumna</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>&amp;Vaciar</translation>
    </message>
</context>
<context>
    <name>TakeAway</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Consejos</translation>
    </message>
    <message>
        <source>As a … I want to know …</source>
        <translation>Como … quiero saber …</translation>
    </message>
    <message>
        <source>Prompt cards</source>
        <translation>Fichas de consignas</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Papeleta</translation>
    </message>
    <message numerus="yes">
        <source>You have %n vote(s).</source>
        <translation>
            <numerusform>Tienes %n voto.</numerusform>
            <numerusform>Tienes %n votos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer what you know. What you write stays in this browser until you save it; nothing is sent anywhere.</source>
        <translation>Responde a lo que sepas. Lo que escribas se queda en este navegador hasta que lo guardes; no se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Answered by:</source>
        <translation>Respondido por:</translation>
    </message>
    <message>
        <source>Draft kept in this browser. Save when you are done.</source>
        <translation>Borrador conservado en este navegador. Guárdalo al terminar.</translation>
    </message>
    <message>
        <source>This browser keeps no drafts. Save before you close the page.</source>
        <translation>Este navegador no conserva borradores. Guarda antes de cerrar la página.</translation>
    </message>
    <message>
        <source>Saved as a file. Send it to whoever gave you this sheet.</source>
        <translation>Guardado como archivo. Envíalo a quien te dio esta hoja.</translation>
    </message>
    <message>
        <source>Clear all answers on this sheet?</source>
        <translation>¿Borrar todas las respuestas de esta hoja?</translation>
    </message>
    <message>
        <source>All answers were cleared.</source>
        <translation>Se han borrado todas las respuestas.</translation>
    </message>
    <message>
        <source>Save answers</source>
        <translation>Guardar respuestas</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Your name (may stay empty)</source>
        <translation>Tu nombre (puede quedar vacío)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Con tus palabras</translation>
    </message>
    <message>
        <source>%1: which?</source>
        <translation>%1: ¿cuál?</translation>
    </message>
    <message>
        <source>I don&apos;t know, because …</source>
        <translation>No lo sé, porque …</translation>
    </message>
    <message>
        <source>It doesn&apos;t apply, because …</source>
        <translation>No procede, porque …</translation>
    </message>
    <message>
        <source>It is not disclosed, because …</source>
        <translation>No se divulga, porque …</translation>
    </message>
    <message>
        <source>It waits for …</source>
        <translation>Está a la espera de …</translation>
    </message>
    <message>
        <source>No answer?</source>
        <translation>¿Sin respuesta?</translation>
    </message>
    <message>
        <source>I have answered</source>
        <translation>He respondido</translation>
    </message>
    <message>
        <source>“%1” does not answer the questions of “%2”. It was saved from another sheet, or is no file of answers.</source>
        <translation>«%1» no responde a las preguntas de «%2». Se guardó desde otra hoja o no es un archivo de respuestas.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Temas aparcados</translation>
    </message>
    <message>
        <source>About this workshop</source>
        <translation>Acerca de este taller</translation>
    </message>
    <message>
        <source>Dataset: %1</source>
        <translation>Conjunto de datos: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Fecha: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Template: %1, version %2</source>
        <translation>Plantilla: %1, versión %2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Agrupación</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Empleado</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Judgements on the template</source>
        <translation>Juicios sobre la plantilla</translation>
    </message>
    <message>
        <source>Judgements on the card</source>
        <translation>Juicios sobre la tarjeta</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lectores</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Fluency</source>
        <translation>Fluidez</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Conocimientos</translation>
    </message>
    <message>
        <source>Tasks with the card</source>
        <translation>Tareas con la tarjeta</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Recorridos</translation>
    </message>
    <message>
        <source>As a …</source>
        <translation>Como …</translation>
    </message>
    <message>
        <source>I want to know …</source>
        <translation>quiero saber …</translation>
    </message>
    <message>
        <source>so I ask …</source>
        <translation>y por eso pregunto …</translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>Lentes</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Lente</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservada</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservada</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>descartada</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Who answers what</source>
        <translation>Quién responde a qué</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Questions by stage</source>
        <translation>Preguntas por etapa</translation>
    </message>
    <message>
        <source>No stage yet</source>
        <translation>Sin etapa todavía</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Juicio</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What to mend</source>
        <translation>Qué corregir</translation>
    </message>
    <message>
        <source>Harder than a reader can follow</source>
        <translation>Más difícil de lo que un lector puede seguir</translation>
    </message>
    <message>
        <source>What about it</source>
        <translation>Qué se hace al respecto</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votación</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 de 5</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a question, how much it matters</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Tasks with the dataset</source>
        <translation>Tareas con el conjunto de datos</translation>
    </message>
    <message>
        <source>How the dataset serves</source>
        <translation>Para qué sirve el conjunto de datos</translation>
    </message>
    <message>
        <source>How the card serves</source>
        <translation>Para qué sirve la tarjeta</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importancia</translation>
    </message>
    <message>
        <source>What readers want to know</source>
        <translation>Qué quieren saber quienes leen</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoria</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Tipo de respuesta</translation>
    </message>
    <message>
        <source>Choices or columns</source>
        <translation>Opciones o columnas</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Asked only if</source>
        <translation>Se pregunta solo si</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a question, its answers</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Qué lo muestra</translation>
    </message>
    <message>
        <source>Fluency it takes</source>
        <translation>Fluidez necesaria</translation>
    </message>
    <message>
        <source>Expertise it takes</source>
        <translation>Conocimientos necesarios</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Too hard in</source>
        <translation>Demasiado difícil en</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>fluency with data</source>
        <translation>soltura con los datos</translation>
    </message>
    <message>
        <source>expertise in the field</source>
        <translation>conocimientos del ámbito</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>%1, vote %2</source>
        <translation>%1, votación %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Asked for by %1</source>
        <translation>Lo pregunta: %1</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>La última vez</translation>
    </message>
    <message>
        <source>Earlier run, put away at</source>
        <translation>Ronda anterior, apartada el</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>A choice needs something to choose from. Expected “options” beside “answer”.</source>
        <translation>Una elección necesita algo que elegir. Se espera «options» junto a «answer».</translation>
    </message>
    <message>
        <source>“%1” has no use for “options”. Expected single_choice or multi_choice.</source>
        <translation>«%1» no usa «options». Se espera single_choice o multi_choice.</translation>
    </message>
    <message>
        <source>A choice has no parts. Expected composite, or no “parts”.</source>
        <translation>Una elección no tiene partes. Se espera composite, o que no haya «parts».</translation>
    </message>
    <message>
        <source>“%1” says nothing about its parts. Expected “parts” beside “answer”.</source>
        <translation>«%1» no dice nada de sus partes. Se espera «parts» junto a «answer».</translation>
    </message>
    <message>
        <source>The option “%1” stands twice in this question. Expected an id of its own for each option.</source>
        <translation>La opción «%1» aparece dos veces en esta pregunta. Se espera un identificador propio para cada opción.</translation>
    </message>
    <message>
        <source>Every option is exclusive. Expected at least one option without “exclusive”.</source>
        <translation>Todas las opciones son excluyentes. Se espera al menos una opción sin «exclusive».</translation>
    </message>
    <message>
        <source>“%1” is not what the question&apos;s answer is. Expected %2, or composite as the answer.</source>
        <translation>«%1» no es lo que pide la respuesta de la pregunta. Se espera %2, o composite como respuesta.</translation>
    </message>
    <message>
        <source>“%1” is missing. Expected it in a part of the kind %2.</source>
        <translation>Falta «%1». Se espera en una parte del tipo %2.</translation>
    </message>
    <message>
        <source>The key “%1” stands twice here. Expected an id of its own for each key.</source>
        <translation>La clave «%1» aparece aquí dos veces. Se espera un identificador propio para cada clave.</translation>
    </message>
    <message>
        <source>The text of “%1” is missing. Expected a text for each of these: %2.</source>
        <translation>Falta el texto de «%1». Se espera un texto para cada uno de estos: %2.</translation>
    </message>
    <message>
        <source>The structure of the template has nothing of this kind here. Expected no such text.</source>
        <translation>La estructura de la plantilla no tiene aquí nada de este tipo. No se espera ningún texto así.</translation>
    </message>
    <message>
        <source>The structure of the template does not know “%1” here. Expected only these: %2.</source>
        <translation>La estructura de la plantilla no conoce aquí «%1». Solo se espera esto: %2.</translation>
    </message>
    <message>
        <source>There are %1 texts here. Expected %2, as the structure of the template says.</source>
        <translation>Aquí hay %1 textos. Se esperan %2, según la estructura de la plantilla.</translation>
    </message>
    <message>
        <source>The structure of the template has no “%1”. Expected only texts of its sections and questions.</source>
        <translation>La estructura de la plantilla no tiene «%1». Solo se esperan textos de sus secciones y preguntas.</translation>
    </message>
    <message>
        <source>“%1” is the wrong language code. Expected the one in the name of the file, out of these: %2.</source>
        <translation>«%1» no es el código de idioma correcto. Se espera el que figura en el nombre del archivo, de entre estos: %2.</translation>
    </message>
    <message>
        <source>The text of “%1” is missing. Expected a text for each dimension that a question names.</source>
        <translation>Falta el texto de «%1». Se espera un texto para cada dimensión que nombra una pregunta.</translation>
    </message>
    <message>
        <source>The text of “%1” is missing. Expected at least its title.</source>
        <translation>Falta el texto de «%1». Se espera al menos su título.</translation>
    </message>
    <message>
        <source>The title has no word in it. Expected letters or digits.</source>
        <translation>El título no contiene ninguna palabra. Se esperan letras o cifras.</translation>
    </message>
    <message>
        <source>“%1” is the title of “%2” in the same place too. Expected titles that differ.</source>
        <translation>«%1» es también el título de «%2» en el mismo lugar. Se esperan títulos distintos.</translation>
    </message>
    <message>
        <source>“%1” is the label of another option too. Expected labels that differ.</source>
        <translation>«%1» es también la etiqueta de otra opción. Se esperan etiquetas distintas.</translation>
    </message>
    <message>
        <source>“%1” is no option of this question. Expected one of these: %2.</source>
        <translation>«%1» no es una opción de esta pregunta. Se espera una de estas: %2.</translation>
    </message>
    <message>
        <source>The template file “%1” is not valid JSON at line %2 (%3). Correct that line, or take the file from its source again.</source>
        <translation>El archivo de plantilla «%1» no es JSON válido en la línea %2 (%3). Hay que corregir esa línea u obtener de nuevo el archivo de su origen.</translation>
    </message>
    <message>
        <source>The template “%1” is said to be in the language “%2”, but its texts cannot be read. %3</source>
        <translation>Se indica que la plantilla «%1» está en el idioma «%2», pero no se pueden leer sus textos. %3</translation>
    </message>
    <message>
        <source>The id “%1” stands twice in the template. Expected an id of its own for each question.</source>
        <translation>El identificador «%1» aparece dos veces en la plantilla. Se espera un identificador propio para cada pregunta.</translation>
    </message>
    <message>
        <source>The condition “%1” stands twice in the template. Expected an id of its own for each condition.</source>
        <translation>La condición «%1» aparece dos veces en la plantilla. Se espera un identificador propio para cada condición.</translation>
    </message>
    <message>
        <source>“%1” is no question with options in this template. Expected the id of a single_choice or multi_choice question.</source>
        <translation>«%1» no es una pregunta con opciones en esta plantilla. Se espera el identificador de una pregunta single_choice o multi_choice.</translation>
    </message>
    <message>
        <source>“%1” is no option of the condition&apos;s question. Expected one of these: %2.</source>
        <translation>«%1» no es una opción de la pregunta de la condición. Se espera una de estas: %2.</translation>
    </message>
    <message>
        <source>“%1” is no question that has this condition. Expected the id of a question whose conditions name “%2”.</source>
        <translation>«%1» no es una pregunta que tenga esta condición. Se espera el identificador de una pregunta cuyas condiciones nombren «%2».</translation>
    </message>
    <message>
        <source>“%1” opens no group here. Expected the id of a question in the same place that has itself as its group.</source>
        <translation>«%1» no abre ningún grupo aquí. Se espera el identificador de una pregunta del mismo lugar que se tenga a sí misma como grupo.</translation>
    </message>
    <message>
        <source>There is no condition “%1” in the template. Expected one of those under “conditions” at the top.</source>
        <translation>No existe la condición «%1» en la plantilla. Se espera una de las que figuran en «conditions», al principio.</translation>
    </message>
    <message>
        <source>“%1” is not among the minimum contents of this template. Expected it in “minimumContents” at the top too.</source>
        <translation>«%1» no está entre los contenidos mínimos de esta plantilla. Se espera también en «minimumContents», al principio.</translation>
    </message>
    <message>
        <source>“%1” is no option of the question that the condition “%2” asks. Expected one of these: %3.</source>
        <translation>«%1» no es una opción de la pregunta que plantea la condición «%2». Se espera una de estas: %3.</translation>
    </message>
    <message>
        <source>The text is too long. Expected at most %1 characters.</source>
        <translation>El texto es demasiado largo. Se esperan %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>The list is too long. Expected at most %1 entries.</source>
        <translation>La lista es demasiado larga. Se esperan %1 entradas como máximo.</translation>
    </message>
    <message>
        <source>Expected an object, in braces.</source>
        <translation>Se espera un objeto, entre llaves.</translation>
    </message>
    <message>
        <source>Expected a list, in square brackets.</source>
        <translation>Se espera una lista, entre corchetes.</translation>
    </message>
    <message>
        <source>Expected a text, in quotation marks.</source>
        <translation>Se espera un texto, entre comillas.</translation>
    </message>
    <message>
        <source>Expected true or false.</source>
        <translation>Se espera true o false.</translation>
    </message>
    <message>
        <source>Expected a whole number.</source>
        <translation>Se espera un número entero.</translation>
    </message>
    <message>
        <source>“%1” is missing. Expected all of these: %2.</source>
        <translation>Falta «%1». Se espera todo esto: %2.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Expected only these: %2.</source>
        <translation>«%1» no se conoce aquí. Solo se espera esto: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The list is too short. Expected %n or more entries.</source>
        <translation>
            <numerusform>La lista es demasiado corta. Se espera %n entrada o más.</numerusform>
            <numerusform>La lista es demasiado corta. Se esperan %n entradas o más.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stands here twice. Expected each entry once.</source>
        <translation>«%1» aparece aquí dos veces. Se espera cada entrada una sola vez.</translation>
    </message>
    <message>
        <source>%1 is out of range. Expected a whole number from %2 to %3.</source>
        <translation>%1 está fuera del intervalo. Se espera un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>The text is empty. Expected some words.</source>
        <translation>El texto está vacío. Se esperan algunas palabras.</translation>
    </message>
    <message>
        <source>“%1” does not have the right form. Expected something like: %2.</source>
        <translation>«%1» no tiene la forma correcta. Se espera algo como: %2.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Expected: %2.</source>
        <translation>«%1» no se conoce aquí. Se espera: %2.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Expected one of these: %2.</source>
        <translation>«%1» no se conoce aquí. Se espera uno de estos valores: %2.</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrada %1</translation>
    </message>
    <message>
        <source>its top level</source>
        <translation>su nivel superior</translation>
    </message>
    <message>
        <source>What stands here does not fit. Compare it with the same place of another template.</source>
        <translation>Lo que hay aquí no encaja. Conviene compararlo con el mismo lugar de otra plantilla.</translation>
    </message>
    <message>
        <source>The template file “%1” has a mistake at %2: %3</source>
        <translation>El archivo de plantilla «%1» tiene un error en %2: %3</translation>
    </message>
    <message>
        <source>No question of this template repeats per “%1”. Expected the repeatPer of a question.</source>
        <translation>Ninguna pregunta de esta plantilla se repite por «%1». Se esperaba el repeatPer de una pregunta.</translation>
    </message>
    <message>
        <source>The template “%1” is not offered. %2</source>
        <translation>La plantilla «%1» no se ofrece. %2</translation>
    </message>
    <message>
        <source>The template “%1” is not offered: a template of the program has the id “%2”. Give it another id.</source>
        <translation>La plantilla «%1» no se ofrece: una plantilla del programa ya tiene el identificador «%2». Hay que darle otro.</translation>
    </message>
    <message>
        <source>The template file “%1” cannot be read: %2</source>
        <translation>No se puede leer el archivo de plantilla «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is another file, so the template was not saved there. Choose another name.</source>
        <translation>«%1» es otro archivo, así que la plantilla no se guardó ahí. Hay que elegir otro nombre.</translation>
    </message>
    <message>
        <source>The template has no name yet.</source>
        <translation>La plantilla todavía no tiene nombre.</translation>
    </message>
    <message>
        <source>The template has no question yet.</source>
        <translation>La plantilla todavía no tiene ninguna pregunta.</translation>
    </message>
    <message>
        <source>The id “%1” stands twice.</source>
        <translation>El identificador «%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>“%1” has no question yet.</source>
        <translation>«%1» todavía no tiene ninguna pregunta.</translation>
    </message>
    <message>
        <source>A question has no title yet.</source>
        <translation>Hay una pregunta que todavía no tiene título.</translation>
    </message>
    <message>
        <source>A section has no title yet.</source>
        <translation>Hay una sección que todavía no tiene título.</translation>
    </message>
    <message>
        <source>“%1” stands twice in the same place. A card could not tell them apart.</source>
        <translation>«%1» aparece dos veces en el mismo lugar. Una tarjeta no podría distinguirlas.</translation>
    </message>
    <message>
        <source>“%1” depends on a question that is not there or has no options.</source>
        <translation>«%1» depende de una pregunta que no existe o que no tiene opciones.</translation>
    </message>
    <message>
        <source>“%1” depends on itself.</source>
        <translation>«%1» depende de sí misma.</translation>
    </message>
    <message>
        <source>“%1” needs at least two options to choose from.</source>
        <translation>«%1» necesita al menos dos opciones entre las que elegir.</translation>
    </message>
    <message>
        <source>An option of “%1” has no words yet.</source>
        <translation>Una opción de «%1» todavía no tiene texto.</translation>
    </message>
    <message>
        <source>The option “%1” stands twice in “%2”.</source>
        <translation>La opción «%1» aparece dos veces en «%2».</translation>
    </message>
    <message>
        <source>Every option of “%1” stands alone. At least one has to go with others.</source>
        <translation>Todas las opciones de «%1» van solas. Al menos una tiene que poder ir con otras.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>First section</source>
        <translation>Primera sección</translation>
    </message>
    <message>
        <source>First question</source>
        <translation>Primera pregunta</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>la parte %1</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <translation>%1 de «%2»</translation>
    </message>
    <message>
        <source>Two parts of “%1” have the label “%2”.</source>
        <translation>Dos partes de «%1» tienen la etiqueta «%2».</translation>
    </message>
    <message>
        <source>A card could not tell parts %1 and %2 of “%3” apart. Give a label to part %2.</source>
        <translation>Una tarjeta no podría distinguir las partes %1 y %2 de «%3». Hay que dar una etiqueta a la parte %2.</translation>
    </message>
    <message>
        <source>The options of %1: at least two are needed.</source>
        <translation>Las opciones de %1: hacen falta al menos dos.</translation>
    </message>
    <message>
        <source>The columns of %1 need names.</source>
        <translation>Las columnas de %1 necesitan nombres.</translation>
    </message>
    <message>
        <source>The labels of %1 need words.</source>
        <translation>Las etiquetas de %1 necesitan texto.</translation>
    </message>
    <message>
        <source>The options of %1 need words.</source>
        <translation>Las opciones de %1 necesitan texto.</translation>
    </message>
    <message>
        <source>“%1” stands twice in %2.</source>
        <translation>«%1» aparece dos veces en %2.</translation>
    </message>
    <message>
        <source>“%1” is no language of code. Write it as one word, such as python, json or c++.</source>
        <translation>«%1» no es un lenguaje de código. Se escribe en una sola palabra, como python, json o c++.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name in the middle of a sentence</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made (%2).</source>
        <translation>No se puede crear la carpeta «%1» (%2).</translation>
    </message>
    <message>
        <source>It is not said what a card of this template is called.</source>
        <translation>No se dice cómo se llama una tarjeta de esta plantilla.</translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source>Not a month and year, like March 2024.</source>
        <translation>No es un mes y año, como marzo de 2024.</translation>
    </message>
    <message>
        <source>Not a date, like 12 March 2024 or March – May 2024.</source>
        <translation>No es una fecha, como 12 de marzo de 2024 o marzo – mayo de 2024.</translation>
    </message>
    <message>
        <source>Does not begin with a number, like 12,500 or about 300.</source>
        <translation>No empieza por un número, como 12 500 o unos 300.</translation>
    </message>
    <message>
        <source>A number without a unit, like 4.2 GB.</source>
        <translation>Número sin unidad, como 4,2 GB.</translation>
    </message>
    <message>
        <source>An amount without a currency, like 0.15 USD.</source>
        <translation>Importe sin moneda, como 0,15 USD.</translation>
    </message>
    <message>
        <source>Not a version, like 1.2 or 2.0.1.</source>
        <translation>No es una versión, como 1.2 o 2.0.1.</translation>
    </message>
    <message>
        <source>No link in it, like https://example.org/data.</source>
        <translation>No contiene un enlace, como https://example.org/data.</translation>
    </message>
    <message>
        <source>No email address in it, like data@example.org.</source>
        <translation>No contiene una dirección de correo, como data@example.org.</translation>
    </message>
    <message>
        <source>Neither an email address nor a link.</source>
        <translation>No es una dirección de correo ni un enlace.</translation>
    </message>
    <message>
        <source>No email address, link or phone number in it.</source>
        <translation>No contiene dirección de correo, enlace ni teléfono.</translation>
    </message>
    <message>
        <source>None of: %1.</source>
        <translation>Ninguno de: %1.</translation>
    </message>
    <message>
        <source>Does not begin with yes or no.</source>
        <translation>No empieza por sí o no.</translation>
    </message>
    <message>
        <source>%1: “%2” does not begin with a number.</source>
        <translation>%1: «%2» no empieza por un número.</translation>
    </message>
    <message numerus="yes">
        <source>Nor do %n more cells.</source>
        <translation>
            <numerusform>Tampoco %n celda más.</numerusform>
            <numerusform>Tampoco %n celdas más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workshop</name>
    <message>
        <source>“%1” has no question yet, so it is no section.</source>
        <translation>«%1» aún no tiene ninguna pregunta, así que no es una sección.</translation>
    </message>
    <message>
        <source>More questions</source>
        <translation>Más preguntas</translation>
    </message>
    <message>
        <source>Readers want to know: %1</source>
        <translation>Los lectores quieren saber: %1</translation>
    </message>
    <message>
        <source>“%1” depends on a question that is no choice or is not in the template; it is always asked.</source>
        <translation>«%1» depende de una pregunta que no es de elección o no está en la plantilla; se pregunta siempre.</translation>
    </message>
    <message>
        <source>Made in a workshop with activities after the Data Cards Playbook (CC BY-SA 4.0).</source>
        <translation>Hecho en un taller con actividades basadas en el Data Cards Playbook (CC BY-SA 4.0).</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>No indicada</translation>
    </message>
    <message>
        <source>Our template</source>
        <translation>Nuestra plantilla</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Persona %1</translation>
    </message>
    <message>
        <source>Nobody is accountable.</source>
        <translation>Nadie rinde cuentas.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are accountable. Exactly one can be.</source>
        <translation>
            <numerusform>%n persona rinde cuentas. Solo puede hacerlo una.</numerusform>
            <numerusform>%n personas rinden cuentas. Solo puede hacerlo una.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is responsible.</source>
        <translation>Nadie es responsable.</translation>
    </message>
    <message>
        <source>Asked for by %1</source>
        <translation>Lo pide: %1</translation>
    </message>
    <message>
        <source>lens “%1”</source>
        <translation>lente «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s), rank %1 of %2</source>
        <translation>
            <numerusform>%n voto, puesto %1 de %2</numerusform>
            <numerusform>%n votos, puesto %1 de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>These votes are for something that is not on the list.</source>
        <translation>Estos votos son para algo que no está en la lista.</translation>
    </message>
    <message numerus="yes">
        <source>There can be %n vote(s) on one item at most.</source>
        <translation>
            <numerusform>Puede haber como máximo %n voto por elemento.</numerusform>
            <numerusform>Puede haber como máximo %n votos por elemento.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are %1 votes. There are only %2.</source>
        <translation>Son %1 votos. Solo hay %2.</translation>
    </message>
    <message>
        <source>The workshop file “%1” was written by a later version of this program, so it can be read here and not changed. Update the program to change it.</source>
        <translation>El archivo de taller «%1» lo escribió una versión posterior de este programa: aquí se puede leer, pero no cambiar. Para cambiarlo hay que actualizar el programa.</translation>
    </message>
    <message>
        <source>The workshop file “%1” would become too large and was not written. Remove what is no longer needed.</source>
        <translation>El archivo de taller «%1» sería demasiado grande y no se escribió. Hay que quitar lo que ya no haga falta.</translation>
    </message>
    <message>
        <source>The workshop was not written. %1</source>
        <translation>El taller no se escribió. %1</translation>
    </message>
    <message>
        <source>There is no workshop file “%1”.</source>
        <translation>No existe el archivo de taller «%1».</translation>
    </message>
    <message>
        <source>There is a workshop file “%1” already. Choose another name, or open that file.</source>
        <translation>Ya existe un archivo de taller «%1». Hay que elegir otro nombre o abrir ese archivo.</translation>
    </message>
    <message>
        <source>The workshop file “%1” is damaged: %2 It is left as it is; mend it, or take it from a backup.</source>
        <translation>El archivo de taller «%1» está dañado: %2 Se deja como está; hay que repararlo o recuperarlo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The workshop file “%1” has a mistake at %2: %3 It is left as it is.</source>
        <translation>El archivo de taller «%1» tiene un error en %2: %3 Se deja como está.</translation>
    </message>
    <message>
        <source>“%1” is not a workshop file of this program. It is left as it is.</source>
        <translation>«%1» no es un archivo de taller de este programa. Se deja como está.</translation>
    </message>
    <message>
        <source>Someone else changed the workshop file “%1” in the same places as you: %2. Nothing was written. Save under another name, or read the file again.</source>
        <translation>Otra persona cambió el archivo de taller «%1» en los mismos lugares: %2. No se escribió nada. Se puede guardar con otro nombre o volver a leer el archivo.</translation>
    </message>
    <message>
        <source>too hard</source>
        <translation>demasiado difícil</translation>
    </message>
    <message>
        <source>just so</source>
        <translation>adecuado</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>fácil</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Elegir primero una fila.</translation>
    </message>
    <message>
        <source>Nothing is written here: the program fills it in.</source>
        <translation>Aquí no se escribe nada: lo rellena el programa.</translation>
    </message>
    <message>
        <source>Type the number of one of the choices, or the start of its name.</source>
        <translation>Escribir el número de una de las opciones o el principio de su nombre.</translation>
    </message>
    <message>
        <source>Not placed yet</source>
        <translation>Aún sin colocar</translation>
    </message>
    <message>
        <source>↑ %1: %2</source>
        <translation>↑ %1: %2</translation>
    </message>
    <message>
        <source>→ %1: %2</source>
        <translation>→ %1: %2</translation>
    </message>
    <message>
        <source>Welcome. We begin in a moment.</source>
        <translation>Te damos la bienvenida. Empezamos enseguida.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Gracias.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>Han terminado %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Aparcado</translation>
    </message>
    <message>
        <source>Asked for by %1: %2</source>
        <comment>readers, need</comment>
        <translation>La pide %1: %2</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>number, number of them, what they are</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>Definition of transparency</source>
        <translation>Definición de transparencia</translation>
    </message>
    <message>
        <source>written</source>
        <translation>por escrito</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Encargo</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Partes interesadas</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lectores</translation>
    </message>
    <message>
        <source>ranked</source>
        <translation>clasificados</translation>
    </message>
    <message>
        <source>Described readers</source>
        <translation>Lectores descritos</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Recorridos</translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>Lentes</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservadas</translation>
    </message>
    <message>
        <source>Votes revealed</source>
        <translation>Votos descubiertos</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>with a lens</source>
        <translation>con una lente</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Judgements on the template</source>
        <translation>Juicios sobre la plantilla</translation>
    </message>
    <message>
        <source>Decisions on what is too hard</source>
        <translation>Decisiones sobre lo que es demasiado difícil</translation>
    </message>
    <message>
        <source>Questions with a stage</source>
        <translation>Preguntas con etapa</translation>
    </message>
    <message>
        <source>Questions in a bucket</source>
        <translation>Preguntas en un bloque</translation>
    </message>
    <message>
        <source>Questions with one accountable</source>
        <translation>Preguntas con una sola persona que rinde cuentas</translation>
    </message>
    <message>
        <source>Planned answers</source>
        <translation>Respuestas previstas</translation>
    </message>
    <message>
        <source>Questions tried on data</source>
        <translation>Preguntas probadas con datos</translation>
    </message>
    <message>
        <source>Heuristics looked at</source>
        <translation>Heurísticas examinadas</translation>
    </message>
    <message>
        <source>Readers in the narrative plan</source>
        <translation>Lectores en el plan narrativo</translation>
    </message>
    <message>
        <source>Early review</source>
        <translation>Revisión temprana</translation>
    </message>
    <message>
        <source>Heuristics scored</source>
        <translation>Heurísticas puntuadas</translation>
    </message>
    <message>
        <source>Limits, benefits and uses</source>
        <translation>Límites, beneficios y usos</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causas</translation>
    </message>
    <message>
        <source>Events that force an update</source>
        <translation>Sucesos que obligan a actualizar</translation>
    </message>
    <message>
        <source>Judgements on the card</source>
        <translation>Juicios sobre la tarjeta</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lagunas</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Lo aprendido</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>It follows from “%1”, which was done last.</source>
        <translation>Sigue a «%1», que es lo último que se hizo.</translation>
    </message>
    <message>
        <source>Nothing has to be done before it.</source>
        <translation>No hay que hacer nada antes.</translation>
    </message>
    <message>
        <source>Usually after %1, but nothing keeps you from beginning here.</source>
        <translation>Suele ir después de %1, pero nada impide empezar por aquí.</translation>
    </message>
    <message>
        <source>What comes before it is behind you: %1.</source>
        <translation>Lo que va antes ya está hecho: %1.</translation>
    </message>
    <message>
        <source>You have begun it.</source>
        <translation>Ya está empezada.</translation>
    </message>
    <message>
        <source>Everything here is done or skipped. Go on with “%1”.</source>
        <translation>Aquí todo está hecho u omitido. Se puede seguir con «%1».</translation>
    </message>
    <message>
        <source>Everything here is done or skipped.</source>
        <translation>Aquí todo está hecho u omitido.</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>No se puede crear la carpeta «%1».</translation>
    </message>
    <message>
        <source>%1, by hand</source>
        <translation>%1, a mano</translation>
    </message>
    <message>
        <source>broken everywhere</source>
        <translation>se incumple en todas partes</translation>
    </message>
    <message>
        <source>mostly broken</source>
        <translation>se incumple casi siempre</translation>
    </message>
    <message>
        <source>here and there</source>
        <translation>se cumple a ratos</translation>
    </message>
    <message>
        <source>mostly holds</source>
        <translation>se cumple casi siempre</translation>
    </message>
    <message>
        <source>holds everywhere</source>
        <translation>se cumple en todas partes</translation>
    </message>
    <message>
        <source>The bar is counted. Go down to the questions to change their stage.</source>
        <translation>La barra se calcula contando. Para cambiar la etapa de las preguntas hay que bajar hasta ellas.</translation>
    </message>
    <message>
        <source>One person only. Who else helps is responsible or consulted.</source>
        <translation>Solo una persona. Quien más ayude es responsable o se le consulta.</translation>
    </message>
    <message>
        <source>thin</source>
        <translation>escaso</translation>
    </message>
    <message>
        <source>full</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie todavía</translation>
    </message>
    <message>
        <source>%1: one person only</source>
        <translation>%1: solo una persona</translation>
    </message>
    <message>
        <source>%1 of %2 questions have exactly one accountable person</source>
        <translation>%1 de %2 preguntas tienen exactamente una persona que rinde cuentas</translation>
    </message>
    <message>
        <source>Type the numbers of the judgements, the most important one first: 3 1 5.</source>
        <translation>Escribe los números de los juicios, primero el más importante: 3 1 5.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n min</source>
        <comment>step of the agenda</comment>
        <translation>
            <numerusform>%1 · %n min</numerusform>
            <numerusform>%1 · %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>We go on in a moment.</source>
        <translation>Seguimos enseguida.</translation>
    </message>
    <message>
        <source>We go on at %1</source>
        <translation>Seguimos a las %1</translation>
    </message>
    <message>
        <source>Where the answer comes from: %1.</source>
        <translation>De dónde procede la respuesta: %1.</translation>
    </message>
    <message>
        <source>%1: place on the matrix</source>
        <translation>%1: lugar en la matriz</translation>
    </message>
    <message>
        <source>%1 – “%2” here, “%3” in a second person&apos;s notes</source>
        <translation>%1 – «%2» aquí, «%3» en las notas de una segunda persona</translation>
    </message>
    <message>
        <source>%1% to the right, %2% up</source>
        <translation>%1% a la derecha, %2% hacia arriba</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what an entry is about, its field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>kept or dropped</source>
        <translation>conservado o descartado</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>agrupación</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>puesto</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of “%1” are added.</source>
        <translation>
            <numerusform>Se añade %n entrada de «%1».</numerusform>
            <numerusform>Se añaden %n entradas de «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries here took something from “%1”.</source>
        <translation>
            <numerusform>%n entrada de aquí tomó algo de «%1».</numerusform>
            <numerusform>%n entradas de aquí tomaron algo de «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Both of you wrote here, and both texts stand there now: %1.</source>
        <translation>Las dos personas escribieron aquí, y ahora están ambos textos: %1.</translation>
    </message>
    <message>
        <source>These differ. Yours stays, the other one is in the parking lot: %1.</source>
        <translation>Esto difiere. Lo tuyo se queda; lo otro está en el aparcamiento de temas: %1.</translation>
    </message>
    <message>
        <source>“%1” holds nothing that is not here already.</source>
        <translation>«%1» no contiene nada que no esté ya aquí.</translation>
    </message>
    <message>
        <source>nothing is too hard</source>
        <translation>nada es demasiado difícil</translation>
    </message>
    <message>
        <source>Dates to look again</source>
        <translation>Fechas para volver a revisar</translation>
    </message>
    <message>
        <source>due</source>
        <translation>vencidas</translation>
    </message>
    <message>
        <source>No lens is for these readers yet: %1.</source>
        <translation>Todavía no hay ninguna lente para estos lectores: %1.</translation>
    </message>
    <message>
        <source>“%1” has no question yet.</source>
        <translation>«%1» todavía no tiene ninguna pregunta.</translation>
    </message>
    <message>
        <source>“%1” has no question of this kind: %2.</source>
        <translation>«%1» no tiene ninguna pregunta de este tipo: %2.</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>La última vez</translation>
    </message>
    <message>
        <source>Any question</source>
        <translation>Cualquier pregunta</translation>
    </message>
    <message>
        <source>Type a date, so that it can remind: 15 March 2027, 2027-03-15, or a month and its year.</source>
        <translation>Escribir una fecha, para que pueda servir de recordatorio: 15 de marzo de 2027, 2027-03-15, o un mes y su año.</translation>
    </message>
    <message>
        <source>data: %1</source>
        <translation>datos: %1</translation>
    </message>
    <message>
        <source>field: %1</source>
        <translation>ámbito: %1</translation>
    </message>
    <message>
        <source>%1, open</source>
        <comment>too hard, nothing decided</comment>
        <translation>%1, sin decidir</translation>
    </message>
    <message>
        <source>%1, accepted</source>
        <translation>%1, aceptado</translation>
    </message>
    <message>
        <source>%1, in hand</source>
        <translation>%1, en curso</translation>
    </message>
    <message>
        <source>%1, accepted: %2</source>
        <translation>%1, aceptado: %2</translation>
    </message>
    <message>
        <source>%1, to do: %2</source>
        <translation>%1, por hacer: %2</translation>
    </message>
    <message>
        <source>%1, to do: %2 (%3)</source>
        <comment>line, what, who</comment>
        <translation>%1, por hacer: %2 (%3)</translation>
    </message>
    <message>
        <source>Ranked by all</source>
        <translation>Clasificación de todo el grupo</translation>
    </message>
    <message>
        <source>%1. mean %2, %3 to %4</source>
        <comment>place, mean, best and worst rank</comment>
        <translation>%1. media %2, de %3 a %4</translation>
    </message>
    <message>
        <source>%1 (least fluent)</source>
        <translation>%1 (con menos soltura)</translation>
    </message>
    <message>
        <source>Write so that the least fluent with data can follow: %1.</source>
        <translation>Escribir de modo que pueda seguirlo quien menos soltura tiene con los datos: %1.</translation>
    </message>
    <message>
        <source>Directional only: the colours point to what to talk about, they measure nothing.</source>
        <translation>Solo orientativo: los colores señalan de qué hablar, no miden nada.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %3 · %n min</source>
        <comment>step of an activity</comment>
        <translation>
            <numerusform>%1 de %2 · %3 · %n min</numerusform>
            <numerusform>%1 de %2 · %3 · %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a rule, what it means</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) for each of you</source>
        <translation>
            <numerusform>%n voto para cada persona</numerusform>
            <numerusform>%n votos para cada persona</numerusform>
        </translation>
    </message>
    <message>
        <source>Directional only: it points, it measures nothing.</source>
        <translation>Solo orientativo: señala, no mide nada.</translation>
    </message>
    <message>
        <source>%1 The card is checked without its reminders.</source>
        <translation>%1 La tarjeta se comprueba sin sus recordatorios.</translation>
    </message>
    <message>
        <source>No lens yet</source>
        <translation>Aún sin lente</translation>
    </message>
    <message>
        <source>Moved under a lens, they go into the template.</source>
        <translation>Si se ponen bajo una lente, entran en la plantilla.</translation>
    </message>
    <message>
        <source>No reader yet: write the name of one.</source>
        <translation>Aún no hay lectores: se escribe el nombre de uno.</translation>
    </message>
    <message>
        <source>Not said: what a reader knows is set in Align on Agents, what a judgement demands in Dimensions Evaluation.</source>
        <translation>Sin decir: lo que sabe un lector se fija en «Ponerse de acuerdo sobre los lectores»; lo que exige un juicio, en «Evaluar las dimensiones».</translation>
    </message>
    <message>
        <source>asked by %1</source>
        <translation>lo pregunta: %1</translation>
    </message>
    <message>
        <source>no lens yet</source>
        <translation>aún sin lente</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of the journeys wait for a lens and are not in it: move them under one in Scopes Brainstorm.</source>
        <translation>
            <numerusform>%n pregunta de los recorridos espera una lente y no está en ella: se pone bajo una en «Lluvia de preguntas por nivel».</numerusform>
            <numerusform>%n preguntas de los recorridos esperan una lente y no están en ella: se ponen bajo una en «Lluvia de preguntas por nivel».</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ %1 of %2 go on</source>
        <translation>✓ siguen adelante %1 de %2</translation>
    </message>
    <message>
        <source>? level at the edge: %1</source>
        <translation>? empatados en el límite: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) wait to be shown and are not in it.</source>
        <translation>
            <numerusform>%n pregunta espera a mostrarse y no está en ella.</numerusform>
            <numerusform>%n preguntas esperan a mostrarse y no están en ella.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkshopCommands</name>
    <message>
        <source>Previous step</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Start or pause the clock</source>
        <translation>Iniciar o pausar el reloj</translation>
    </message>
    <message>
        <source>Five more minutes</source>
        <translation>Cinco minutos más</translation>
    </message>
    <message>
        <source>Curtain: blank the wall, and back</source>
        <translation>Cortina: tapar la pantalla y volver a mostrarla</translation>
    </message>
    <message>
        <source>Room window, on and off</source>
        <translation>Mostrar u ocultar la ventana de la sala</translation>
    </message>
    <message>
        <source>This screen is the wall, on and off</source>
        <translation>Usar este monitor como pantalla, o dejar de hacerlo</translation>
    </message>
    <message>
        <source>Begin a vote, or go to it</source>
        <translation>Iniciar una votación o ir a ella</translation>
    </message>
    <message>
        <source>Reveal the vote, or hide it again</source>
        <translation>Revelar la votación o volver a ocultarla</translation>
    </message>
    <message>
        <source>Park what is typed</source>
        <translation>Aparcar lo escrito</translation>
    </message>
    <message>
        <source>Keep what is typed as a decision</source>
        <translation>Conservar lo escrito como decisión</translation>
    </message>
    <message>
        <source>Keep what is typed for me alone</source>
        <translation>Conservar lo escrito solo para mí</translation>
    </message>
    <message>
        <source>Show the notes that wait</source>
        <translation>Mostrar las notas en espera</translation>
    </message>
    <message>
        <source>Wall dark or light</source>
        <translation>Pantalla oscura o clara</translation>
    </message>
    <message>
        <source>Wall: next page</source>
        <translation>Pantalla: página siguiente</translation>
    </message>
    <message>
        <source>Wall: page before</source>
        <translation>Pantalla: página anterior</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Go to the worksheet; Esc goes back to the entry line</source>
        <translation>Ir a la hoja de trabajo; Esc vuelve a la línea de entrada</translation>
    </message>
    <message>
        <source>Go to the agenda</source>
        <translation>Ir a la agenda</translation>
    </message>
    <message>
        <source>List of the keys</source>
        <translation>Lista de teclas</translation>
    </message>
    <message>
        <source>Steps and clock</source>
        <translation>Pasos y reloj</translation>
    </message>
    <message>
        <source>The wall</source>
        <translation>La pantalla</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>Votación</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Lo que se dice</translation>
    </message>
    <message>
        <source>Going about</source>
        <translation>Moverse</translation>
    </message>
    <message>
        <source>Next step; its clock starts</source>
        <translation>Paso siguiente; su reloj se pone en marcha</translation>
    </message>
    <message>
        <source>People, their roles, and who should come</source>
        <translation>Personas, sus funciones y quién debería venir</translation>
    </message>
    <message>
        <source>Which questions matter to which reader</source>
        <translation>Qué preguntas le importan a cada lector</translation>
    </message>
    <message>
        <source>Prompt cards, ballots and worksheets for paper</source>
        <translation>Tarjetas de preguntas, papeletas y hojas de trabajo en papel</translation>
    </message>
    <message>
        <source>Back to the card; the workshop stays open</source>
        <translation>Volver a la tarjeta; el taller sigue abierto</translation>
    </message>
    <message>
        <source>Set the clock: minutes, or minutes and seconds</source>
        <translation>Ajustar el reloj: minutos, o minutos y segundos</translation>
    </message>
    <message>
        <source>Next step of the activity, on the wall too</source>
        <translation>Paso siguiente de la actividad, también en la pantalla</translation>
    </message>
    <message>
        <source>Previous step of the activity</source>
        <translation>Paso anterior de la actividad</translation>
    </message>
</context>
<context>
    <name>cardwright::AboutDialog</name>
    <message>
        <source>About Cardwright</source>
        <translation>Acerca de Cardwright</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>An editor for Data Cards: what a dataset is, where it comes from and what it is good for, written so that its readers can decide. It works on this computer alone and sends nothing anywhere.</source>
        <translation>Un editor de Tarjetas de datos: qué es un conjunto de datos, de dónde viene y para qué sirve, escrito de modo que quien lee pueda decidir. Funciona solo en este equipo y no envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Software libre bajo la Licencia Apache 2.0.</translation>
    </message>
    <message>
        <source>The questions and their guidance</source>
        <translation>Las preguntas y sus indicaciones</translation>
    </message>
    <message>
        <source>After the Data Cards Playbook by Google LLC (Mahima Pushkarna, Andrew Zaldivar and others), CC BY-SA 4.0; changed and worded anew for this program, under the same licence. Cardwright is not made or endorsed by Google.</source>
        <translation>Según el Data Cards Playbook de Google LLC (Mahima Pushkarna, Andrew Zaldivar y otras personas), CC BY-SA 4.0; con cambios y una redacción nueva para este programa, bajo la misma licencia. Google no ha hecho Cardwright ni lo respalda.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Qt %1 (LGPL 3) with Chromium for the preview, md4c (MIT), gumbo (Apache 2.0), the Breeze icons (LGPL 3) and the Noto fonts (OFL 1.1).</source>
        <translation>Qt %1 (LGPL 3) con Chromium para la vista previa, md4c (MIT), gumbo (Apache 2.0), los iconos Breeze (LGPL 3) y los tipos de letra Noto (OFL 1.1).</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>cardwright::ActivitySteps</name>
    <message>
        <source>Steps of the activity: %1 on, %2 back</source>
        <translation>Pasos de la actividad: %1 avanza, %2 retrocede</translation>
    </message>
    <message>
        <source>Steps of the activity, and tips</source>
        <translation>Pasos de la actividad y consejos</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2. %3 · %n min</source>
        <comment>mark, number and name of a step</comment>
        <translation>
            <numerusform>%1 %2. %3 · %n min</numerusform>
            <numerusform>%1 %2. %3 · %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Consejos</translation>
    </message>
</context>
<context>
    <name>cardwright::AddAnother</name>
    <message>
        <source>Add another</source>
        <translation>Añadir otro</translation>
    </message>
</context>
<context>
    <name>cardwright::AgendaPanel</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>suggested %1</source>
        <translation>propuestos: %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>empleados: %1</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes that there are</source>
        <translation>Minutos disponibles</translation>
    </message>
    <message>
        <source>Fit to the time</source>
        <translation>Ajustar al tiempo</translation>
    </message>
    <message>
        <source>Day %1: %2</source>
        <translation>Día %1: %2</translation>
    </message>
    <message>
        <source>%1 min planned, %2 suggested, %3 taken</source>
        <translation>%1 min previstos, %2 propuestos, %3 empleados</translation>
    </message>
    <message>
        <source>Change the minutes</source>
        <translation>Cambiar los minutos</translation>
    </message>
    <message>
        <source>Skip a step</source>
        <translation>Omitir un paso</translation>
    </message>
    <message>
        <source>Fit the agenda to the time</source>
        <translation>Ajustar la agenda al tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) are missing even so. Skip a step, or take more time.</source>
        <translation>
            <numerusform>Aun así falta %n minuto. Conviene omitir un paso o disponer de más tiempo.</numerusform>
            <numerusform>Aun así faltan %n minutos. Conviene omitir un paso o disponer de más tiempo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) are left over.</source>
        <translation>
            <numerusform>Sobra %n minuto.</numerusform>
            <numerusform>Sobran %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a step</source>
        <translation>Mover un paso</translation>
    </message>
    <message>
        <source>This step runs. Go to another one before you remove it.</source>
        <translation>Este paso está en marcha. Hay que pasar a otro antes de quitarlo.</translation>
    </message>
    <message>
        <source>Remove a step</source>
        <translation>Quitar un paso</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Añadir un paso</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>Nombre del paso</translation>
    </message>
    <message>
        <source>Minutes of the step</source>
        <translation>Minutos del paso</translation>
    </message>
    <message>
        <source>Minutes are a number from 1 to %1.</source>
        <translation>Los minutos son un número del 1 al %1.</translation>
    </message>
    <message>
        <source>Rename a step</source>
        <translation>Cambiar el nombre de un paso</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Write it like 9:30.</source>
        <translation>«%1» no es una hora del día. Se escribe así: 9:30.</translation>
    </message>
    <message>
        <source>Change the start</source>
        <translation>Cambiar el inicio</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>our name of a module, the Playbook&apos;s</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Charla</translation>
    </message>
    <message>
        <source>Do not skip it</source>
        <translation>No omitirlo</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>Omitirlo</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Shift+↑</source>
        <translation>Mayús+↑</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Shift+↓</source>
        <translation>Mayús+↓</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation>Minutos…</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Un minuto más</translation>
    </message>
    <message>
        <source>One minute less</source>
        <translation>Un minuto menos</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Add after it</source>
        <translation>Añadir después</translation>
    </message>
    <message>
        <source>Enter begins · digits: minutes · Space skips · Insert adds · Esc writes</source>
        <translation>Intro comienza · cifras: minutos · Espacio omite · Insert añade · Esc escribe</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Move, rename, remove or add a step</source>
        <translation>Mover, cambiar de nombre, quitar o añadir un paso</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Empieza a las</translation>
    </message>
    <message>
        <source>Time of day at which it starts</source>
        <translation>Hora del día a la que empieza</translation>
    </message>
    <message>
        <source>Time of day at which it starts: 9:30. The steps then show theirs.</source>
        <translation>Hora del día a la que empieza: 9:30. Los pasos muestran entonces la suya.</translation>
    </message>
    <message>
        <source>%1; until %2</source>
        <comment>minutes, a time of day</comment>
        <translation>%1; hasta las %2</translation>
    </message>
</context>
<context>
    <name>cardwright::AnswerBody</name>
    <message>
        <source>What should a reader know who reads nothing else?</source>
        <translation>¿Qué debería saber quien no lea nada más?</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Por ejemplo: %1</translation>
    </message>
    <message>
        <source>What the dataset is, who made it and why, and what it is good for.</source>
        <translation>Qué es el conjunto de datos, quién lo hizo y por qué, y para qué sirve.</translation>
    </message>
    <message>
        <source>This answer has a shape that the form cannot show, so here is its Markdown.</source>
        <translation>Esta respuesta tiene una forma que el formulario no puede mostrar; por eso aparece aquí su Markdown.</translation>
    </message>
    <message>
        <source>The form still cannot show this answer without losing something.</source>
        <translation>El formulario sigue sin poder mostrar esta respuesta sin perder algo.</translation>
    </message>
    <message>
        <source>This text holds a heading.</source>
        <translation>Este texto contiene un encabezado.</translation>
    </message>
    <message>
        <source>Make it a field</source>
        <translation>Convertir en campo</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacerlo</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n words</source>
        <translation>
            <numerusform>%1 de %n palabra</numerusform>
            <numerusform>%1 de %n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Most readers give this ten seconds. Put into the first lines what the data is, how much there is of it and what it is good for, in words that somebody from another field knows. A picture of the data may say more than a paragraph.</source>
        <translation>La mayoría de los lectores le dedica diez segundos. Diga en las primeras líneas qué son los datos, cuántos hay y para qué sirven, con palabras que conozca alguien de otro campo. Una imagen de los datos puede decir más que un párrafo.</translation>
    </message>
    <message>
        <source>Most readers give this ten seconds. Put into the first lines what it is and what it is good for, in words that somebody from another field knows. A picture may say more than a paragraph.</source>
        <translation>La mayoría le dedica diez segundos. Di en las primeras líneas qué es y para qué sirve, con palabras que conozca alguien de otro campo. Una imagen puede decir más que un párrafo.</translation>
    </message>
    <message>
        <source>What it is, who made it and why, and what it is good for.</source>
        <translation>Qué es, quién lo hizo y por qué, y para qué sirve.</translation>
    </message>
</context>
<context>
    <name>cardwright::AnswerGrid</name>
    <message>
        <source>empty</source>
        <comment>cell of a table</comment>
        <translation>vacía</translation>
    </message>
</context>
<context>
    <name>cardwright::AnswerPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Text under “%1”</source>
        <translation>Texto bajo «%1»</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Respuesta: %1</translation>
    </message>
    <message>
        <source>Help for %1</source>
        <translation>Ayuda para %1</translation>
    </message>
    <message>
        <source>Markdown of %1</source>
        <translation>Markdown de %1</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Volver al formulario</translation>
    </message>
    <message>
        <source>All questions of “%1”</source>
        <translation>Todas las preguntas de «%1»</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>Estado de %1</translation>
    </message>
    <message>
        <source>Show anyway: %1</source>
        <translation>Mostrar de todos modos: %1</translation>
    </message>
    <message>
        <source>Show anyway</source>
        <translation>Mostrar de todos modos</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <comment>two options of a choice</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Asked only if “%1” says: %2.</source>
        <translation>Solo se pregunta si «%1» dice: %2.</translation>
    </message>
    <message>
        <source>Doesn’t apply, because “%1” says: %2.</source>
        <translation>No procede, porque «%1» dice: %2.</translation>
    </message>
    <message>
        <source>“%1” says: not known.</source>
        <translation>«%1» dice: no se sabe.</translation>
    </message>
    <message>
        <source>“%1” says: not disclosed.</source>
        <translation>«%1» dice: no se divulga.</translation>
    </message>
    <message>
        <source>“%1” says: still waiting.</source>
        <translation>«%1» dice: aún en espera.</translation>
    </message>
    <message>
        <source>“%1” says: doesn’t apply.</source>
        <translation>«%1» dice: no procede.</translation>
    </message>
    <message>
        <source>What is written here is kept.</source>
        <translation>Lo que está escrito aquí se conserva.</translation>
    </message>
    <message>
        <source>At a glance: a few words that make sense to everybody, also to a reader who reads nothing else.</source>
        <translation>De un vistazo: unas pocas palabras que todos entiendan, también quien no lea nada más.</translation>
    </message>
    <message>
        <source>Facts: names, numbers, dates and links that a reader can check and work with.</source>
        <translation>Datos: nombres, números, fechas y enlaces que un lector pueda comprobar y usar.</translation>
    </message>
    <message>
        <source>Why and how: the reasons, steps and consequences, for a reader who has to judge or repeat the work.</source>
        <translation>Por qué y cómo: las razones, los pasos y las consecuencias, para quien deba juzgar o repetir el trabajo.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Por ejemplo: %1</translation>
    </message>
</context>
<context>
    <name>cardwright::AnswerRow</name>
    <message>
        <source>Remove this row</source>
        <translation>Quitar esta fila</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>number of a step</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>Fila %1 de %2</translation>
    </message>
    <message>
        <source>%1 in row %2</source>
        <translation>%1, fila %2</translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation>Quitar la fila %1</translation>
    </message>
</context>
<context>
    <name>cardwright::AnswerSheets</name>
    <message>
        <source>Read an answer sheet</source>
        <translation>Leer una hoja de respuestas</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are in the card.</source>
        <translation>
            <numerusform>%n respuesta está en la tarjeta.</numerusform>
            <numerusform>%n respuestas están en la tarjeta.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are by %1.</source>
        <translation>Son de %1.</translation>
    </message>
    <message>
        <source>Not known to the template: %1.</source>
        <translation>La plantilla no conoce: %1.</translation>
    </message>
    <message>
        <source>The card answers otherwise: %1.</source>
        <translation>La tarjeta responde otra cosa: %1.</translation>
    </message>
    <message>
        <source>Take these too</source>
        <translation>Tomar también estas</translation>
    </message>
</context>
<context>
    <name>cardwright::ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>A signature here is a recorded name, not proof of identity: whoever can write the file beside the card can write a name into it. What is recorded is the text that was signed, so every later change is named.</source>
        <translation>Una firma es aquí un nombre registrado, no una prueba de identidad: quien pueda escribir en el archivo que acompaña a la tarjeta puede escribir en él un nombre. Lo que se registra es el texto que se firmó, de modo que se señala todo cambio posterior.</translation>
    </message>
    <message>
        <source>Nobody is named who must sign.</source>
        <translation>No se nombra a nadie que deba firmar.</translation>
    </message>
    <message>
        <source>Who must sign as well</source>
        <translation>Quién más debe firmar</translation>
    </message>
    <message>
        <source>Name of who must sign</source>
        <translation>Nombre de quien debe firmar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role of who must sign</source>
        <translation>Función de quien debe firmar</translation>
    </message>
    <message>
        <source>Role, for example data steward</source>
        <translation>Función, por ejemplo responsable de datos</translation>
    </message>
    <message>
        <source>This project wants a signature of: %1. Nobody is named for it yet.</source>
        <translation>Este proyecto pide una firma de: %1. Todavía no se nombra a nadie para ello.</translation>
    </message>
</context>
<context>
    <name>cardwright::Awake</name>
    <message>
        <source>The screen may go dark: this desktop does not let programs keep it on</source>
        <translation>La pantalla puede apagarse: este escritorio no permite que los programas la mantengan encendida</translation>
    </message>
</context>
<context>
    <name>cardwright::CardDocument</name>
    <message>
        <source>Edit answer</source>
        <translation>Editar respuesta</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar título</translation>
    </message>
    <message>
        <source>Card language</source>
        <translation>Idioma de la tarjeta</translation>
    </message>
    <message>
        <source>Make it a field</source>
        <translation>Convertir en campo</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Añadir «%1»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>This card is open for reading only. Save it under another name first.</source>
        <translation>Esta tarjeta está abierta solo para lectura. Guárdela antes con otro nombre.</translation>
    </message>
    <message>
        <source>A field holds text with a heading that waits for your decision. Decide there first.</source>
        <translation>Un campo contiene texto con un encabezado que espera su decisión. Decida antes allí.</translation>
    </message>
    <message>
        <source>This would change other headings of the card. Use the Markdown source for it.</source>
        <translation>Esto cambiaría otros encabezados de la tarjeta. Hágalo en el código Markdown.</translation>
    </message>
    <message>
        <source>Opening questions</source>
        <translation>Preguntas iniciales</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
</context>
<context>
    <name>cardwright::CardFind</name>
    <message>
        <source>Not found</source>
        <translation>No se encuentra</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in a search</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>That one has to stay</source>
        <translation>Ese tiene que quedarse</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n reemplazado</numerusform>
            <numerusform>%n reemplazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced, %1 have to stay</source>
        <translation>
            <numerusform>%n reemplazado, %1 tienen que quedarse</numerusform>
            <numerusform>%n reemplazados, %1 tienen que quedarse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::CellDecisionRow</name>
    <message>
        <source>About</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Accept it, because</source>
        <translation>Aceptarlo, porque</translation>
    </message>
    <message>
        <source>Do about it</source>
        <translation>Hacer algo al respecto</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién lo hace</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>Por qué se acepta</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>Qué se hace al respecto</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>El motivo</translation>
    </message>
    <message>
        <source>data and field</source>
        <translation>datos y ámbito</translation>
    </message>
    <message>
        <source>fluency with data</source>
        <translation>soltura con los datos</translation>
    </message>
    <message>
        <source>expertise in the field</source>
        <translation>conocimientos del ámbito</translation>
    </message>
    <message>
        <source>Say why it is accepted.</source>
        <translation>Hay que decir por qué se acepta.</translation>
    </message>
    <message>
        <source>Say what is done about it.</source>
        <translation>Hay que decir qué se hace al respecto.</translation>
    </message>
    <message>
        <source>Decide about what is too hard</source>
        <translation>Decidir sobre lo que es demasiado difícil</translation>
    </message>
</context>
<context>
    <name>cardwright::CellDelegate</name>
    <message>
        <source>Heading of column %1</source>
        <translation>Encabezado de la columna %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>column, row of a table</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
</context>
<context>
    <name>cardwright::CellEditor</name>
    <message>
        <source>Ta&amp;ble</source>
        <translation>Ta&amp;bla</translation>
    </message>
</context>
<context>
    <name>cardwright::ChoiceEditor</name>
    <message>
        <source>Please specify</source>
        <translation>Especificar</translation>
    </message>
    <message>
        <source>Please specify: %1</source>
        <translation>Especificar: %1</translation>
    </message>
    <message>
        <source>Also in the text: %1</source>
        <translation>También en el texto: %1</translation>
    </message>
</context>
<context>
    <name>cardwright::CodeEditor</name>
    <message>
        <source>Insert BibTeX template</source>
        <translation>Insertar plantilla BibTeX</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>such as json</source>
        <translation>por ejemplo, json</translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation>Lenguaje del código</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lenguaje</translation>
    </message>
    <message>
        <source>No entry here yet: one begins like @misc{dataset2026, and ends with }.</source>
        <translation>Aún no hay ninguna entrada: una empieza como @misc{dataset2026, y termina con }.</translation>
    </message>
    <message>
        <source>The entry has no key. It stands after the first brace, as in @misc{dataset2026, ….</source>
        <translation>La entrada no tiene clave. Va tras la primera llave, como en @misc{dataset2026, ….</translation>
    </message>
    <message>
        <source>The braces do not balance: one is missing, or one is too many.</source>
        <translation>Las llaves no cuadran: falta una o sobra una.</translation>
    </message>
    <message>
        <source>Still empty: %1.</source>
        <translation>Aún vacío: %1.</translation>
    </message>
</context>
<context>
    <name>cardwright::CommentForm</name>
    <message>
        <source>Add comment</source>
        <translation>Añadir comentario</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Must be fixed</source>
        <translation>Hay que corregirlo</translation>
    </message>
    <message>
        <source>What should be different, and why?</source>
        <translation>¿Qué debería ser distinto, y por qué?</translation>
    </message>
    <message>
        <source>The card is not ready to publish while this is open.</source>
        <translation>La tarjeta no está lista para publicar mientras esto siga abierto.</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>Comentar %1</translation>
    </message>
</context>
<context>
    <name>cardwright::CommentRow</name>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Go to this question</source>
        <translation>Ir a esta pregunta</translation>
    </message>
    <message>
        <source>On “%1”, which is not in the card any more</source>
        <translation>Sobre «%1», que ya no está en la tarjeta</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Need not be fixed</source>
        <translation>No hace falta corregirlo</translation>
    </message>
    <message>
        <source>Must be fixed</source>
        <translation>Hay que corregirlo</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Reabrir: %1</translation>
    </message>
    <message>
        <source>Resolve: %1</source>
        <translation>Resolver: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Comment by %1: %2</source>
        <translation>Comentario de %1: %2</translation>
    </message>
    <message>
        <source>Who resolves this?</source>
        <translation>¿Quién resuelve esto?</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>¿Quién lo dice?</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
</context>
<context>
    <name>cardwright::CommentsPage</name>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Which comments</source>
        <translation>Qué comentarios</translation>
    </message>
    <message>
        <source>Comment on the card as a whole</source>
        <translation>Comentar la tarjeta en su conjunto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Comments that wait for somebody</source>
        <translation>Comentarios que esperan a alguien</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>With those that were resolved</source>
        <translation>También los que se resolvieron</translation>
    </message>
    <message>
        <source>Nobody said anything yet. Point at a question and choose Comment, or press Ctrl+Alt+M.</source>
        <translation>Nadie ha dicho nada todavía. Señalar una pregunta y elegir Comentar, o pulsar Ctrl+Alt+M.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>No hay nada abierto.</translation>
    </message>
</context>
<context>
    <name>cardwright::CompareController</name>
    <message>
        <source>Your card, not saved yet</source>
        <translation>Tu tarjeta, aún sin guardar</translation>
    </message>
    <message>
        <source>Your card “%1”, with unsaved edits</source>
        <translation>Tu tarjeta «%1», con cambios sin guardar</translation>
    </message>
    <message>
        <source>Your card “%1”</source>
        <translation>Tu tarjeta «%1»</translation>
    </message>
    <message>
        <source>Your card and “%1”</source>
        <translation>Tu tarjeta y «%1»</translation>
    </message>
    <message>
        <source>Take over from “%1”</source>
        <translation>Incorporar desde «%1»</translation>
    </message>
    <message>
        <source>Merge your edits with what another program wrote into “%1”</source>
        <translation>Combinar tus cambios con lo que otro programa escribió en «%1»</translation>
    </message>
    <message>
        <source>Your edits and what another program wrote into “%1”</source>
        <translation>Tus cambios y lo que otro programa escribió en «%1»</translation>
    </message>
    <message>
        <source>Mine: your unsaved edits</source>
        <translation>Lo mío: tus cambios sin guardar</translation>
    </message>
    <message>
        <source>Theirs: the file on disk</source>
        <translation>Lo suyo: el archivo en el disco</translation>
    </message>
    <message>
        <source>Apply to my card</source>
        <translation>Aplicar a mi tarjeta</translation>
    </message>
    <message>
        <source>Merge with the other program&apos;s version</source>
        <translation>Combinar con la versión del otro programa</translation>
    </message>
    <message>
        <source>Take the whole file</source>
        <translation>Tomar el archivo entero</translation>
    </message>
    <message>
        <source>The card now, and as it was before another program changed it</source>
        <translation>La tarjeta ahora, y como estaba antes de que otro programa la cambiara</translation>
    </message>
    <message>
        <source>Before the change</source>
        <translation>Antes del cambio</translation>
    </message>
    <message>
        <source>&amp;Take the earlier text</source>
        <translation>&amp;Tomar el texto anterior</translation>
    </message>
    <message>
        <source>Take back changes by another program</source>
        <translation>Retirar cambios de otro programa</translation>
    </message>
    <message>
        <source>Your card and an earlier version (%1)</source>
        <translation>Tu tarjeta y una versión anterior (%1)</translation>
    </message>
    <message>
        <source>Take over earlier answers</source>
        <translation>Incorporar respuestas anteriores</translation>
    </message>
    <message>
        <source>Restore the whole version</source>
        <translation>Restaurar la versión entera</translation>
    </message>
    <message>
        <source>Restore an earlier version</source>
        <translation>Restaurar una versión anterior</translation>
    </message>
    <message>
        <source>The card is as it was: %1. Save to keep it.</source>
        <translation>La tarjeta está como estaba: %1. Para conservarla así hay que guardarla.</translation>
    </message>
    <message numerus="yes">
        <source>git could not merge this file and left both versions in it, in %n place(s). Until that is settled the card shows its marker lines.</source>
        <translation>
            <numerusform>git no pudo combinar este archivo y dejó en él las dos versiones, en %n lugar. Hasta que eso se resuelva, la tarjeta muestra sus líneas de marca.</numerusform>
            <numerusform>git no pudo combinar este archivo y dejó en él las dos versiones, en %n lugares. Hasta que eso se resuelva, la tarjeta muestra sus líneas de marca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle field by field…</source>
        <translation>Resolver campo por campo…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The two versions that git left in “%1”</source>
        <translation>Las dos versiones que git dejó en «%1»</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>La nuestra</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>La otra</translation>
    </message>
    <message>
        <source>Settle the conflicts</source>
        <translation>Resolver los conflictos</translation>
    </message>
    <message>
        <source>Settle conflicts</source>
        <translation>Resolver conflictos</translation>
    </message>
    <message>
        <source>Work that was never saved</source>
        <translation>Trabajo que nunca se guardó</translation>
    </message>
    <message>
        <source>“%1” and work on it that was not saved</source>
        <translation>«%1» y trabajo en ella que no se guardó</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>No se guardó nada</translation>
    </message>
    <message>
        <source>The file as it is now</source>
        <translation>El archivo como está ahora</translation>
    </message>
    <message>
        <source>The file cannot be read any more</source>
        <translation>El archivo ya no se puede leer</translation>
    </message>
    <message>
        <source>Unsaved work (%1)</source>
        <translation>Trabajo sin guardar (%1)</translation>
    </message>
    <message>
        <source>What you chose is in the card. Save to keep it.</source>
        <translation>Lo elegido está en la tarjeta. Para conservarlo hay que guardarla.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>“%1” is large and is being read to be compared.</source>
        <translation>«%1» es grande y se está leyendo para compararla.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The comparison with “%1” can be shown now.</source>
        <translation>La comparación con «%1» ya se puede mostrar.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Your card was changed while what you chose was put into it, so nothing was taken over. Look once more, and apply again.</source>
        <translation>La tarjeta cambió mientras se incorporaba lo que elegiste, así que no se tomó nada. Vuelve a mirar y aplícalo otra vez.</translation>
    </message>
    <message>
        <source>A field holds text with a heading that waits for your decision. Decide there first.</source>
        <translation>Un campo contiene texto con un encabezado que espera su decisión. Decida antes allí.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) could not be taken over, or not wholly, without moving others. Compare again to see which.</source>
        <translation>
            <numerusform>%n campo no se pudo incorporar, o no del todo, sin mover otros. Al comparar de nuevo se ve cuál.</numerusform>
            <numerusform>%n campos no se pudieron incorporar, o no del todo, sin mover otros. Al comparar de nuevo se ve cuáles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::CompareModel</name>
    <message>
        <source>Front matter</source>
        <translation>Cabecera YAML</translation>
    </message>
    <message>
        <source>Other text</source>
        <translation>Otro texto</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>decidir</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>%1, %2, changed on both sides, not decided</source>
        <translation>%1, %2, cambiado en ambos lados, sin decidir</translation>
    </message>
    <message>
        <source>%1, %2, taken: %3</source>
        <translation>%1, %2, se toma: %3</translation>
    </message>
</context>
<context>
    <name>cardwright::CompareTexts</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Not here.</source>
        <translation>Aquí no está.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ</source>
        <translation>
            <numerusform>Difiere en %n lugar</numerusform>
            <numerusform>Difiere en %n lugares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::CompareView</name>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Previous difference (Alt+Up)</source>
        <translation>Diferencia anterior (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next difference (Alt+Down)</source>
        <translation>Diferencia siguiente (Alt+Abajo)</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Conservar lo mío</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>&amp;Tomar lo suyo</translation>
    </message>
    <message>
        <source>&amp;Both, one after the other</source>
        <translation>&amp;Ambos, uno tras otro</translation>
    </message>
    <message>
        <source>Copy the text on the right</source>
        <translation>Copiar el texto de la derecha</translation>
    </message>
    <message>
        <source>Keep all mine</source>
        <translation>Conservar todo lo mío</translation>
    </message>
    <message>
        <source>Take all theirs</source>
        <translation>Tomar todo lo suyo</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>No cambiar nada (Esc)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Apply to my card</source>
        <translation>Aplicar a mi tarjeta</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Both are the same, byte for byte.</source>
        <translation>Ambos son iguales, byte por byte.</translation>
    </message>
    <message>
        <source>Every field is the same; only the form of the files differs.</source>
        <translation>Todos los campos son iguales; solo difiere la forma de los archivos.</translation>
    </message>
    <message>
        <source>%1. Both sides changed it.</source>
        <translation>%1. Cambió en ambos lados.</translation>
    </message>
    <message>
        <source>No field differs</source>
        <translation>No difiere ningún campo</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ</source>
        <translation>
            <numerusform>Difiere %n campo</numerusform>
            <numerusform>Difieren %n campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed on both sides: decide</source>
        <translation>
            <numerusform>%n cambiado en ambos lados: hay que decidir</numerusform>
            <numerusform>%n cambiados en ambos lados: hay que decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken from the right</source>
        <translation>
            <numerusform>%n tomado de la derecha</numerusform>
            <numerusform>%n tomados de la derecha</numerusform>
        </translation>
    </message>
    <message>
        <source>What you chose is being put into your card…</source>
        <translation>Se está incorporando a la tarjeta lo que elegiste…</translation>
    </message>
    <message>
        <source>%1. Each side changed another part of it: both edits fit together.</source>
        <translation>%1. Cada lado cambió otra parte: los dos cambios caben juntos.</translation>
    </message>
    <message>
        <source>&amp;Both edits together</source>
        <translation>&amp;Ambos cambios juntos</translation>
    </message>
    <message>
        <source>&amp;Both edits, mine where they clash</source>
        <translation>&amp;Ambos cambios; donde chocan, el mío</translation>
    </message>
</context>
<context>
    <name>cardwright::CompositeEditor</name>
    <message>
        <source>What belongs to it, in sentences.</source>
        <translation>Lo que le corresponde, en frases.</translation>
    </message>
    <message>
        <source>Code or data, exactly as it is.</source>
        <translation>Código o datos, tal como son.</translation>
    </message>
</context>
<context>
    <name>cardwright::ConditionRows</name>
    <message>
        <source>… while one of these is &amp;chosen there</source>
        <translation>… mientras allí esté e&amp;legida una de estas</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Se pregunta</translation>
    </message>
    <message>
        <source>… while one of these is chosen there</source>
        <translation>… mientras allí esté elegida una de estas</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>%1: where it says so</source>
        <translation>%1: donde lo diga</translation>
    </message>
    <message>
        <source>Under a condition of the template it comes from</source>
        <translation>Con una condición de la plantilla de la que procede</translation>
    </message>
    <message>
        <source>Where a question says so that is no choice any more</source>
        <translation>Donde lo diga una pregunta que ya no es de elección</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
</context>
<context>
    <name>cardwright::ConsoleHead</name>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>+ 5 min</source>
        <translation>+ 5 min</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Curtain</source>
        <translation>Cortina</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Quedan %1</translation>
    </message>
    <message>
        <source>%1 left, paused</source>
        <translation>Quedan %1, en pausa</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>7 or 7:30</source>
        <translation>7 o 7:30</translation>
    </message>
    <message>
        <source>Time that is left: minutes, or minutes and seconds</source>
        <translation>Tiempo que queda: minutos, o minutos y segundos</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ajustar</translation>
    </message>
</context>
<context>
    <name>cardwright::ConsolePage</name>
    <message>
        <source>One moment, please.

Cover the projector, then press Enter for the desk. F4 goes back to the wall.</source>
        <translation>Un momento, por favor.

Tapar el proyector y pulsar Intro para ir a la mesa. F4 vuelve a la pantalla.</translation>
    </message>
    <message>
        <source>The wall&apos;s screen is gone. It comes back with the cable; Shift+F5 makes this screen the wall.</source>
        <translation>El monitor de la pantalla ha desaparecido. Vuelve al conectar el cable; Mayús+F5 usa este monitor como pantalla.</translation>
    </message>
    <message>
        <source>A workshop is running</source>
        <translation>Hay un taller en marcha</translation>
    </message>
    <message>
        <source>+ 5 min</source>
        <translation>+ 5 min</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>The time for this step is up. The clock goes on. More time?</source>
        <translation>El tiempo de este paso se ha agotado. El reloj sigue. ¿Más tiempo?</translation>
    </message>
    <message>
        <source>+ 2 min</source>
        <translation>+ 2 min</translation>
    </message>
    <message>
        <source>The computer slept for %1. The clock is paused.</source>
        <translation>El ordenador estuvo en suspensión %1. El reloj está en pausa.</translation>
    </message>
    <message>
        <source>Place a reader</source>
        <translation>Situar a un lector</translation>
    </message>
    <message>
        <source>Move a note</source>
        <translation>Mover una nota</translation>
    </message>
    <message>
        <source>Remove notes</source>
        <translation>Quitar notas</translation>
    </message>
    <message>
        <source>Hide or show notes</source>
        <translation>Ocultar o mostrar notas</translation>
    </message>
    <message>
        <source>Choose a step in the agenda, or press %1.</source>
        <translation>Elegir un paso en la agenda o pulsar %1.</translation>
    </message>
    <message>
        <source>Rehearsal: nothing is kept</source>
        <translation>Ensayo: no se conserva nada</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>This screen is the wall</source>
        <translation>Este monitor es la pantalla</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Temas aparcados</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Fila nueva</translation>
    </message>
    <message>
        <source>New reader</source>
        <translation>Lector nuevo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Name of the cluster</source>
        <translation>Nombre de la agrupación</translation>
    </message>
    <message>
        <source>Enter writes · ↑ ↓ area</source>
        <translation>Intro escribe · ↑ ↓ área</translation>
    </message>
    <message>
        <source>%1 park · %2 decide · %3 private</source>
        <translation>%1 aparcar · %2 decidir · %3 privada</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>Cambiar una nota</translation>
    </message>
    <message>
        <source>Cluster notes</source>
        <translation>Agrupar notas</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Escribir «%1»</translation>
    </message>
    <message>
        <source>The room can read along. Close the curtain first: F4.</source>
        <translation>La sala puede leer lo que se escribe. Primero hay que cerrar la cortina: F4.</translation>
    </message>
    <message>
        <source>Type it here first, then press the key.</source>
        <translation>Primero hay que escribirlo aquí y después pulsar la tecla.</translation>
    </message>
    <message>
        <source>Shift+arrows place a reader · Space the next one without a place · + − rank by hand · 1–5 breaks a tie · Esc writes</source>
        <translation>Mayús+flechas coloca un lector · Espacio el siguiente sin lugar · + − clasifica a mano · 1–5 deshace un empate · Esc escribe</translation>
    </message>
    <message>
        <source>Arrows go · Shift+arrows move · Space marks · C clusters · H hides · Enter changes · Delete removes · Esc writes</source>
        <translation>Flechas recorren · Mayús+flechas mueve · Espacio marca · C agrupa · H oculta · Intro cambia · Supr quita · Esc escribe</translation>
    </message>
    <message>
        <source>Enter keeps it in the parking lot</source>
        <translation>Intro lo guarda en el aparcamiento de temas</translation>
    </message>
    <message>
        <source>Enter adds a reader · Ctrl+G goes to the matrix</source>
        <translation>Intro añade un lector · Ctrl+G va a la matriz</translation>
    </message>
    <message>
        <source>Enter writes · ↑ ↓ row · Ctrl+↑ ↓ column · - empties</source>
        <translation>Intro escribe · ↑ ↓ fila · Ctrl+↑ ↓ columna · - vacía</translation>
    </message>
    <message>
        <source>The card is begun: %1</source>
        <translation>La tarjeta está empezada: %1</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Abrir la tarjeta</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 de más</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Quedan %1</translation>
    </message>
    <message>
        <source>%1, as before</source>
        <translation>%1, como antes</translation>
    </message>
    <message>
        <source>%1, with the sleep counted</source>
        <translation>%1, contando la suspensión</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Keep it elsewhere…</source>
        <translation>Guardar en otro sitio…</translation>
    </message>
    <message>
        <source>Rank a reader by hand</source>
        <translation>Clasificar un lector a mano</translation>
    </message>
    <message>
        <source>Break a tie</source>
        <translation>Deshacer un empate</translation>
    </message>
    <message>
        <source>There is one screen, or the projector shows the same as this one. Move the room window by hand, or let this window be the wall.</source>
        <translation>Solo hay un monitor, o el proyector muestra lo mismo que este. Se puede mover a mano la ventana de la sala o dejar que esta ventana haga de pantalla.</translation>
    </message>
    <message>
        <source>This window is the wall</source>
        <translation>Esta ventana hace de pantalla</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>The room window waits for its screen</source>
        <translation>La ventana de la sala espera su monitor</translation>
    </message>
    <message>
        <source>No room window yet: %1</source>
        <translation>Todavía no hay ventana de la sala: %1</translation>
    </message>
    <message>
        <source>The wall is blank: %1</source>
        <translation>La pantalla está en blanco: %1</translation>
    </message>
    <message>
        <source>Add the notes of “%1”</source>
        <translation>Añadir las notas de «%1»</translation>
    </message>
    <message>
        <source>several, the most important one first: 3 1 5</source>
        <translation>varios, primero el más importante: 3 1 5</translation>
    </message>
    <message>
        <source>several with ; between</source>
        <translation>varios, separados por ;</translation>
    </message>
    <message>
        <source>%1 curtain, then the desk · %2 this screen is no wall any more</source>
        <translation>%1 cortina y luego la mesa · %2 esta pantalla deja de ser la de la sala</translation>
    </message>
    <message>
        <source>All steps are done. A step of the agenda can be begun once more.</source>
        <translation>Todos los pasos están hechos. Un paso de la agenda se puede empezar otra vez.</translation>
    </message>
    <message>
        <source>Rate questions</source>
        <translation>Valorar preguntas</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Retirar la decisión</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>key</comment>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Ask why</source>
        <translation>Preguntar por qué</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Sin valorar</translation>
    </message>
    <message>
        <source>Put into a Cluster…</source>
        <translation>Poner en una agrupación…</translation>
    </message>
    <message>
        <source>Hide from the Wall</source>
        <translation>Ocultar de la pantalla</translation>
    </message>
    <message>
        <source>Show on the Wall</source>
        <translation>Mostrar en la pantalla</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Por qué: %1</translation>
    </message>
    <message>
        <source>Arrows go to a red cell · Enter decides about it · Delete takes the decision back · Esc writes</source>
        <translation>Flechas van a una celda roja · Intro decide sobre ella · Supr retira la decisión · Esc escribe</translation>
    </message>
    <message>
        <source>Arrows go · W asks why · Shift+← → another bone · Shift+↑ ↓ order · H hides · Enter changes · Delete removes · Esc writes</source>
        <translation>Flechas recorren · W pregunta por qué · Mayús+← → otra espina · Mayús+↑ ↓ orden · H oculta · Intro cambia · Supr quita · Esc escribe</translation>
    </message>
    <message>
        <source>Arrows go · 1 2 3 essential, somewhat, slightly important · 0 takes it back · Shift+arrows move · C clusters · H hides · Enter changes · Delete removes · Esc writes</source>
        <translation>Flechas recorren · 1 2 3 esencial, algo importante, poco importante · 0 lo retira · Mayús+flechas mueve · C agrupa · H oculta · Intro cambia · Supr quita · Esc escribe</translation>
    </message>
    <message>
        <source>The card says something to %1 of %2 questions. Correct what was found for the wrong one.</source>
        <translation>La tarjeta dice algo sobre %1 de %2 preguntas. Conviene corregir lo que se haya asignado a la pregunta equivocada.</translation>
    </message>
    <message>
        <source>This was done before. A new sheet keeps what stands here beside it, to compare with.</source>
        <translation>Esto ya se hizo antes. Una hoja nueva conserva al lado lo que hay aquí, para comparar.</translation>
    </message>
    <message>
        <source>Begin a new sheet</source>
        <translation>Comenzar una hoja nueva</translation>
    </message>
    <message numerus="yes">
        <source>Take the %n essential question(s)</source>
        <translation>
            <numerusform>Tomar la pregunta esencial</numerusform>
            <numerusform>Tomar las %n preguntas esenciales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take all %n question(s)</source>
        <translation>
            <numerusform>Tomar la única pregunta</numerusform>
            <numerusform>Tomar las %n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>This activity is about questions, and there are none yet. The card that is open has some; or write your own below, one at a time.</source>
        <translation>Esta actividad trata de preguntas y todavía no hay ninguna. La tarjeta abierta tiene algunas; también se pueden escribir abajo las propias, una por una.</translation>
    </message>
    <message>
        <source>This activity is about questions, and there are none yet. Write them below, one at a time.</source>
        <translation>Esta actividad trata de preguntas y todavía no hay ninguna. Se escriben abajo, una por una.</translation>
    </message>
    <message>
        <source>Take the card&apos;s questions</source>
        <translation>Tomar las preguntas de la tarjeta</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of the card stand on the sheet now. Undo takes them off.</source>
        <translation>
            <numerusform>Ahora hay %n pregunta de la tarjeta en la hoja. Deshacer la quita.</numerusform>
            <numerusform>Ahora hay %n preguntas de la tarjeta en la hoja. Deshacer las quita.</numerusform>
        </translation>
    </message>
    <message>
        <source>New lens</source>
        <translation>Lente nueva</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Pregunta nueva</translation>
    </message>
    <message>
        <source>at a glance is answered with Yes, No or Unknown; other choices come in the template designer</source>
        <translation>de un vistazo se responde con Sí, No o Desconocido; otras opciones se ponen en el diseñador de plantillas</translation>
    </message>
    <message>
        <source>Enter adds it as a row · a pasted list makes a row of each line</source>
        <translation>Intro la añade como fila · una lista pegada hace una fila de cada línea</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of the journeys stand on the sheet now.</source>
        <translation>
            <numerusform>Ahora hay %n pregunta de los recorridos en la hoja.</numerusform>
            <numerusform>Ahora hay %n preguntas de los recorridos en la hoja.</numerusform>
        </translation>
    </message>
    <message>
        <source>New journey</source>
        <translation>Recorrido nuevo</translation>
    </message>
    <message>
        <source>a whole sentence: As a nurse, I want to know who labelled it so I ask who? how many?</source>
        <translation>una frase entera: Como enfermera, quiero saber quién lo etiquetó, por eso pregunto ¿quién? ¿cuántos?</translation>
    </message>
    <message>
        <source>Taken away in one window and changed in another, so it stays: %1</source>
        <translation>Se quitó en una ventana y se cambió en otra, así que se queda: %1</translation>
    </message>
    <message>
        <source>The workshop was not open for %1. The clock is paused.</source>
        <translation>El taller estuvo cerrado %1. El reloj está en pausa.</translation>
    </message>
    <message>
        <source>%1, with that time counted</source>
        <translation>%1, contando ese tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) wait to be shown. Until then they are not on this sheet.</source>
        <translation>
            <numerusform>%n pregunta espera a mostrarse. Hasta entonces no está en esta hoja.</numerusform>
            <numerusform>%n preguntas esperan a mostrarse. Hasta entonces no están en esta hoja.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
</context>
<context>
    <name>cardwright::DatePopup</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>The first month</source>
        <translation>El primer mes</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Año anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Año siguiente</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>And the last one</source>
        <translation>Y el último</translation>
    </message>
</context>
<context>
    <name>cardwright::DesignPreview</name>
    <message>
        <source>As the author sees it</source>
        <translation>Como se verá al escribir la tarjeta</translation>
    </message>
    <message>
        <source>Try it: what is written here is kept nowhere.</source>
        <translation>Se puede probar: lo que se escribe aquí no se guarda en ninguna parte.</translation>
    </message>
    <message>
        <source>The form follows once what is missing is there.</source>
        <translation>El formulario aparece en cuanto esté lo que falta.</translation>
    </message>
</context>
<context>
    <name>cardwright::DesignTree</name>
    <message>
        <source>Sections and questions</source>
        <translation>Secciones y preguntas</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el título</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>A template needs at least one question. Add another one first.</source>
        <translation>Una plantilla necesita al menos una pregunta. Antes hay que añadir otra.</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
    <message>
        <source>It cannot stand there: a group of questions needs a section around it.</source>
        <translation>No puede ir ahí: un grupo de preguntas necesita una sección que lo contenga.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
</context>
<context>
    <name>cardwright::DesignerWindow</name>
    <message>
        <source>%1, ours</source>
        <translation>%1, nuestra</translation>
    </message>
    <message>
        <source>The unsaved work in “%1” cannot be read. It stays where it is.</source>
        <translation>No se puede leer el trabajo sin guardar de «%1». Se queda donde está.</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %n thing(s) to mend stand below the form on the right. Your work is kept meanwhile.</source>
        <translation>
            <numerusform>Sin guardar todavía: queda %n cosa por corregir, indicada bajo el formulario de la derecha. Mientras tanto, el trabajo se conserva.</numerusform>
            <numerusform>Sin guardar todavía: quedan %n cosas por corregir, indicadas bajo el formulario de la derecha. Mientras tanto, el trabajo se conserva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as version %1. New cards can begin with it.</source>
        <translation>Guardada como versión %1. Ya se pueden empezar tarjetas nuevas con ella.</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Plantillas (*.json)</translation>
    </message>
    <message>
        <source>The template is in “%1”. Import that file in another Cardwright.</source>
        <translation>La plantilla está en «%1». Ese archivo se puede importar en otro Cardwright.</translation>
    </message>
    <message>
        <source>This template is among yours already.</source>
        <translation>Esta plantilla ya está entre las propias.</translation>
    </message>
    <message>
        <source>You have another template with the same id and version. Open the file’s contents as your own work and save them as a new version.</source>
        <translation>Ya hay otra plantilla con el mismo identificador y la misma versión. Se puede abrir el contenido del archivo como trabajo propio y guardarlo como versión nueva.</translation>
    </message>
    <message>
        <source>“%1” is among your templates now.</source>
        <translation>«%1» está ahora entre las plantillas propias.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Our template</source>
        <translation>Nuestra plantilla</translation>
    </message>
    <message>
        <source>All &amp;templates</source>
        <translation>Todas las p&amp;lantillas</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nombre de la plantilla</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Idioma de los textos</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Save to a &amp;file…</source>
        <translation>Guardar en un &amp;archivo…</translation>
    </message>
    <message>
        <source>One file to give away; it can be imported elsewhere</source>
        <translation>Un solo archivo para compartir; se puede importar en otro lugar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>As a new version among your templates (Ctrl+S)</source>
        <translation>Como versión nueva entre las plantillas propias (Ctrl+S)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>+ &amp;Question</source>
        <translation>+ &amp;Pregunta</translation>
    </message>
    <message>
        <source>After the chosen one (Ctrl+Return)</source>
        <translation>Después de lo elegido (Ctrl+Retorno)</translation>
    </message>
    <message>
        <source>+ &amp;Group</source>
        <translation>+ Gr&amp;upo</translation>
    </message>
    <message>
        <source>A group of questions in the section (Ctrl+Alt+Return)</source>
        <translation>Un grupo de preguntas en la sección (Ctrl+Alt+Retorno)</translation>
    </message>
    <message>
        <source>+ Se&amp;ction</source>
        <translation>+ &amp;Sección</translation>
    </message>
    <message>
        <source>After the chosen one (Ctrl+Shift+Return)</source>
        <translation>Después de lo elegido (Ctrl+Mayús+Retorno)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Pregunta nueva</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Sección nueva</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Grupo nuevo</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Añadir «%1»</translation>
    </message>
    <message>
        <source>A group of questions needs a section around it. Choose a section first.</source>
        <translation>Un grupo de preguntas necesita una sección que lo contenga. Antes hay que elegir una sección.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Sin guardar todavía</translation>
    </message>
    <message>
        <source>Version %1, changed</source>
        <translation>Versión %1, con cambios</translation>
    </message>
    <message>
        <source>Version %1, saved</source>
        <translation>Versión %1, guardada</translation>
    </message>
    <message>
        <source>%1[*] – Template</source>
        <translation>%1[*] – Plantilla</translation>
    </message>
    <message>
        <source>Nothing is missing: it can be saved.</source>
        <translation>No falta nada: se puede guardar.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend before it can be saved</source>
        <translation>
            <numerusform>%n cosa por corregir antes de poder guardar</numerusform>
            <numerusform>%n cosas por corregir antes de poder guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the open card to it…</source>
        <translation>Pasar a ella la tarjeta abierta…</translation>
    </message>
    <message>
        <source>A card of it is called</source>
        <translation>Una tarjeta suya se llama</translation>
    </message>
    <message>
        <source>What a card of this template is called</source>
        <translation>Cómo se llama una tarjeta de esta plantilla</translation>
    </message>
    <message>
        <source>Data Card, Model Card</source>
        <translation>Data Card, Model Card</translation>
    </message>
    <message>
        <source>What a card of it is called</source>
        <translation>Cómo se llama una tarjeta suya</translation>
    </message>
</context>
<context>
    <name>cardwright::DurationEditor</name>
    <message>
        <source>Unit of the duration</source>
        <translation>Unidad de la duración</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>as long as needed</source>
        <translation>mientras haga falta</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>en palabras</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Duration in words: %1</source>
        <translation>Duración en palabras: %1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Número: %1</translation>
    </message>
</context>
<context>
    <name>cardwright::EntryRow</name>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Write to: %1</source>
        <translation>Escribir en: %1</translation>
    </message>
</context>
<context>
    <name>cardwright::EvidenceBoxes</name>
    <message numerus="yes">
        <source>%1 · %n more</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%1 · %n más</numerusform>
            <numerusform>%1 · %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::EvidencePicker</name>
    <message>
        <source>Type a part of its name</source>
        <translation>Escribir una parte de su nombre</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>section › question</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>question that stands several times, which one</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Take “%1” out</source>
        <translation>Quitar «%1»</translation>
    </message>
</context>
<context>
    <name>cardwright::ExportController</name>
    <message>
        <source>The page is being made.</source>
        <translation>Se está creando la página.</translation>
    </message>
    <message>
        <source>The PDF is being made.</source>
        <translation>Se está creando el PDF.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Export in another way…</source>
        <translation>Exportar de otra manera…</translation>
    </message>
    <message>
        <source>A copy of the card is in “%1”.</source>
        <translation>Hay una copia de la tarjeta en «%1».</translation>
    </message>
    <message>
        <source>The finished card is in “%1”.</source>
        <translation>La tarjeta terminada está en «%1».</translation>
    </message>
    <message>
        <source>It opens with: %1.</source>
        <translation>Se abre con: %1.</translation>
    </message>
    <message>
        <source>It holds only: %1.</source>
        <translation>Solo contiene: %1.</translation>
    </message>
    <message>
        <source>Its Markdown went along.</source>
        <translation>Incluye su Markdown.</translation>
    </message>
    <message numerus="yes">
        <source>Its Markdown went along, with %n comment(s) or folded text(s).</source>
        <translation>
            <numerusform>Incluye su Markdown, con %n comentario o texto plegado.</numerusform>
            <numerusform>Incluye su Markdown, con %n comentarios o textos plegados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are not in it, such as “%1”. %2</source>
        <translation>
            <numerusform>Falta %n imagen, «%1». %2</numerusform>
            <numerusform>Faltan %n imágenes, como «%1». %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>The export is still being written. What you asked for follows.</source>
        <translation>La exportación aún se está escribiendo. Lo que se pidió se hará después.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>The copy is being written.</source>
        <translation>Se está escribiendo la copia.</translation>
    </message>
</context>
<context>
    <name>cardwright::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export the card</source>
        <translation>Exportar la tarjeta</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>These choices are kept, and Ctrl+E exports with them.</source>
        <translation>Estas opciones se conservan, y Ctrl+E exporta con ellas.</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
</context>
<context>
    <name>cardwright::ExportForm</name>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Levels of detail</source>
        <translation>Niveles de detalle</translation>
    </message>
    <message>
        <source>&amp;Unanswered questions</source>
        <translation>Preguntas &amp;sin responder</translation>
    </message>
    <message numerus="yes">
        <source>Left out, %n counted at the foot</source>
        <translation>
            <numerusform>Omitidas, %n contada al pie</numerusform>
            <numerusform>Omitidas, %n contadas al pie</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, counted at the foot</source>
        <translation>Omitidas, contadas al pie</translation>
    </message>
    <message>
        <source>Shown as open</source>
        <translation>Mostradas como abiertas</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>As&amp;pecto</translation>
    </message>
    <message>
        <source>As the reader’s system</source>
        <translation>Como el sistema de quien lee</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Buttons and labels</source>
        <translation>&amp;Botones y etiquetas</translation>
    </message>
    <message>
        <source>In the card’s language (%1)</source>
        <translation>En el idioma de la tarjeta (%1)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>The &amp;Markdown goes along in the page</source>
        <translation>Incluir el &amp;Markdown en la página</translation>
    </message>
    <message>
        <source>Comments and folded text that go along</source>
        <translation>Comentarios y texto plegado que se incluyen</translation>
    </message>
    <message>
        <source>One file with everything in it. It opens in every browser.</source>
        <translation>Un solo archivo con todo dentro. Se abre en cualquier navegador.</translation>
    </message>
    <message>
        <source>To print, or to e-mail: many mail systems drop web pages.</source>
        <translation>Para imprimir o enviar por correo: muchos sistemas de correo descartan las páginas web.</translation>
    </message>
    <message>
        <source>A copy of the card’s text as it stands.</source>
        <translation>Una copia del texto de la tarjeta, tal como está.</translation>
    </message>
    <message>
        <source>No answer of this card has a level, so all are shown.</source>
        <translation>Ninguna respuesta de esta tarjeta tiene nivel, así que se muestran todas.</translation>
    </message>
    <message>
        <source>Shown at first. Readers can switch the others on.</source>
        <translation>Se muestran al principio. Quien lea puede activar los demás.</translation>
    </message>
    <message>
        <source>A copy has them all.</source>
        <translation>Una copia los contiene todos.</translation>
    </message>
    <message>
        <source>The others are left out. What has no level is always there.</source>
        <translation>Los demás se omiten. Lo que no tiene nivel está siempre.</translation>
    </message>
    <message>
        <source>Then readers can find these comments and folded texts too:</source>
        <translation>Entonces quien lea también podrá encontrar estos comentarios y textos plegados:</translation>
    </message>
    <message>
        <source>Cardwright opens the page again as a card. No comment or folded text is in it.</source>
        <translation>Cardwright vuelve a abrir la página como tarjeta. No contiene comentarios ni texto plegado.</translation>
    </message>
    <message>
        <source>Then Cardwright can open the page again as a card.</source>
        <translation>Entonces Cardwright podrá volver a abrir la página como tarjeta.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Dense, to look things up</source>
        <translation>Denso, para consultar</translation>
    </message>
    <message>
        <source>Reading, with serifs</source>
        <translation>De lectura, con serifas</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>In English, as the card’s language is not known</source>
        <translation>En inglés, porque no se conoce el idioma de la tarjeta</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change colour, logo and footer</source>
        <translation>Cambiar color, logotipo y pie</translation>
    </message>
    <message>
        <source>No colour, logo or footer of its own</source>
        <translation>Sin color, logotipo ni pie propios</translation>
    </message>
</context>
<context>
    <name>cardwright::ExportLook</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>Choose the colour</source>
        <translation>Elegir el color</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Color</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>Ele&amp;gir…</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Elegir el logotipo</translation>
    </message>
    <message>
        <source>Lo&amp;go</source>
        <translation>Log&amp;otipo</translation>
    </message>
    <message>
        <source>A picture file</source>
        <translation>Un archivo de imagen</translation>
    </message>
    <message>
        <source>&amp;It shows</source>
        <translation>Mues&amp;tra</translation>
    </message>
    <message>
        <source>The organisation’s name</source>
        <translation>El nombre de la organización</translation>
    </message>
    <message>
        <source>Foote&amp;r</source>
        <translation>P&amp;ie</translation>
    </message>
    <message>
        <source>A line at the end of the card</source>
        <translation>Una línea al final de la tarjeta</translation>
    </message>
    <message>
        <source>Colour of links and marks</source>
        <translation>Color de enlaces y marcas</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>a footer</source>
        <translation>un pie</translation>
    </message>
    <message>
        <source>A colour is written like #1f5f8b.</source>
        <translation>Un color se escribe así: #1f5f8b.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No existe el archivo «%1».</translation>
    </message>
    <message>
        <source>Say what the logo shows, for readers who do not see it.</source>
        <translation>Conviene decir qué muestra el logotipo, para quien no lo ve.</translation>
    </message>
    <message>
        <source>It can be read on light and on dark cards.</source>
        <translation>Se puede leer en tarjetas claras y oscuras.</translation>
    </message>
    <message>
        <source>To be read it is %1 on light cards, %2 on dark.</source>
        <translation>Para que se lea, es %1 en las tarjetas claras y %2 en las oscuras.</translation>
    </message>
    <message>
        <source>The organisation’s look</source>
        <translation>El aspecto de la organización</translation>
    </message>
    <message>
        <source>&amp;Back to all choices</source>
        <translation>&amp;Volver a todas las opciones</translation>
    </message>
    <message>
        <source>It comes from .cardwright.json, for all cards of the project. What is changed here is for this export alone.</source>
        <translation>Viene de .cardwright.json, para todas las tarjetas del proyecto. Lo que se cambie aquí vale solo para esta exportación.</translation>
    </message>
</context>
<context>
    <name>cardwright::ExportPlace</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>-copy</source>
        <comment>end of a file&apos;s name</comment>
        <translation>-copia</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Dé un nombre al archivo.</translation>
    </message>
    <message>
        <source>This is the card itself. Give the copy another name.</source>
        <translation>Esta es la propia tarjeta. Dé otro nombre a la copia.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>No existe la carpeta «%1».</translation>
    </message>
    <message>
        <source>This is a folder. Give the file a name.</source>
        <translation>Esto es una carpeta. Dé un nombre al archivo.</translation>
    </message>
    <message>
        <source>“%1” is there already and is replaced.</source>
        <translation>«%1» ya existe y se reemplazará.</translation>
    </message>
    <message>
        <source>Its name will be “%1”.</source>
        <translation>Su nombre será «%1».</translation>
    </message>
</context>
<context>
    <name>cardwright::ExportReadiness</name>
    <message>
        <source>Still open</source>
        <translation>Aún abierto</translation>
    </message>
    <message>
        <source>Five minimum contents</source>
        <translation>Cinco contenidos mínimos</translation>
    </message>
    <message>
        <source>Minimum contents</source>
        <translation>Contenidos mínimos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What only people can judge is still yours to look at.</source>
        <translation>Aún le queda por revisar lo que solo pueden juzgar las personas.</translation>
    </message>
    <message>
        <source>A card can go out at any time. Its readers see what is open.</source>
        <translation>Una tarjeta puede publicarse en cualquier momento. Quien la lea verá qué queda abierto.</translation>
    </message>
</context>
<context>
    <name>cardwright::FieldNotes</name>
    <message>
        <source>Looked after by %1</source>
        <translation>A cargo de %1</translation>
    </message>
    <message>
        <source>Hide what is resolved</source>
        <translation>Ocultar lo resuelto</translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n resuelto</numerusform>
            <numerusform>%n resueltos</numerusform>
        </translation>
    </message>
    <message>
        <source>Who looks after this question? Enter records it, empty means nobody</source>
        <translation>¿Quién se ocupa de esta pregunta? Intro lo registra; vacío significa nadie</translation>
    </message>
    <message>
        <source>Who looks after %1</source>
        <translation>Quién se ocupa de %1</translation>
    </message>
</context>
<context>
    <name>cardwright::FileController</name>
    <message>
        <source>The recovery copy could not be written: %1 Save your card now.</source>
        <translation>No se pudo escribir la copia de recuperación: %1 Conviene guardar la tarjeta ahora.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>A finished example. It is a copy: change what you like.</source>
        <translation>Un ejemplo terminado. Es una copia: se puede cambiar lo que se quiera.</translation>
    </message>
    <message>
        <source>Start my own</source>
        <translation>Empezar una propia</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>Data Cards (*.md *.markdown)</source>
        <translation>Tarjetas de datos (*.md *.markdown)</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>Guardar con otro nombre…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Saved, but one field holds text with a heading that is not in the card yet. Decide there whether it becomes a field.</source>
        <translation>Se guardó, pero un campo contiene texto con un encabezado que aún no está en la tarjeta. Allí se decide si se convierte en campo.</translation>
    </message>
    <message>
        <source>Restore unsaved work</source>
        <translation>Restaurar trabajo sin guardar</translation>
    </message>
    <message>
        <source>Your unsaved work is back. Save to keep it; Undo shows the saved card.</source>
        <translation>Se recuperó el trabajo sin guardar. Guardar lo conserva; Deshacer muestra la tarjeta guardada.</translation>
    </message>
    <message>
        <source>Your unsaved work is back as an untitled card, because “%1” has changed since. Save it under a name of its own, then compare.</source>
        <translation>Se recuperó el trabajo sin guardar como una tarjeta sin título, porque «%1» ha cambiado desde entonces. Conviene guardarla con un nombre propio y después comparar.</translation>
    </message>
    <message>
        <source>Your unsaved work is back. It was never saved: give it a name now.</source>
        <translation>Se recuperó el trabajo sin guardar. Nunca se había guardado: es el momento de darle un nombre.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Your unsaved work is open as an untitled card. “%1” is as it was.</source>
        <translation>Tu trabajo sin guardar está abierto como tarjeta sin título. «%1» está como estaba.</translation>
    </message>
    <message>
        <source>Compare with the file…</source>
        <translation>Comparar con el archivo…</translation>
    </message>
    <message>
        <source>“%1” is still being saved. What you asked for follows when it is on the disk.</source>
        <translation>«%1» aún se está guardando. Lo que se pidió se hará en cuanto esté en el disco.</translation>
    </message>
    <message>
        <source>Stay with this card</source>
        <translation>Seguir con esta tarjeta</translation>
    </message>
    <message>
        <source>“%1” is large and is being opened.</source>
        <translation>«%1» es grande y se está abriendo.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>“%1” can be shown now. The card that you are working on has unsaved edits.</source>
        <translation>«%1» ya se puede mostrar. La tarjeta en la que se está trabajando tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
    <message>
        <source>Saved. “%1” had other names on this disk too (hard links): those still hold the text from before this save.</source>
        <translation>Guardado. «%1» tenía también otros nombres en este disco (enlaces duros): esos conservan el texto anterior a este guardado.</translation>
    </message>
    <message>
        <source>Your unsaved work is back as an untitled card, because “%1” is not there any more. Give it a name now.</source>
        <translation>Se recuperó el trabajo sin guardar como una tarjeta sin título, porque «%1» ya no está. Conviene darle un nombre ahora.</translation>
    </message>
    <message>
        <source>Your unsaved work is back as an untitled card. Its file cannot be read now, and is as it was: %1</source>
        <translation>El trabajo sin guardar ha vuelto como tarjeta sin título. Su archivo no se puede leer ahora y está como estaba: %1</translation>
    </message>
</context>
<context>
    <name>cardwright::FindBar</name>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Lugar anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Lugar siguiente (F3)</translation>
    </message>
    <message>
        <source>Capital and small letters differ</source>
        <translation>Distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Solo palabras completas</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in the whole card</source>
        <translation>Buscar en toda la tarjeta</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>match case</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>whole words only</comment>
        <translation>Palabra</translation>
    </message>
</context>
<context>
    <name>cardwright::FindingDelegate</name>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>Next question: %1</source>
        <translation>Pregunta siguiente: %1</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Dismissed once; the text changed since.</source>
        <translation>Se descartó una vez; el texto ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>%1. Dismissed once; the text changed since.</source>
        <translation>%1. Se descartó una vez; el texto ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regla %1</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Descartar…</translation>
    </message>
</context>
<context>
    <name>cardwright::FindingsBar</name>
    <message>
        <source>Filter the findings</source>
        <translation>Filtrar los hallazgos</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>By &amp;section</source>
        <translation>Por &amp;sección</translation>
    </message>
    <message>
        <source>By what readers &amp;judge</source>
        <translation>Por lo que los lectores &amp;juzgan</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todos</translation>
    </message>
    <message>
        <source>Only what is &amp;to do</source>
        <translation>Solo lo que está por &amp;hacer</translation>
    </message>
    <message>
        <source>Only what is worth a &amp;look</source>
        <translation>Solo lo que merece una &amp;mirada</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Group the findings, or list only some of them</source>
        <translation>Agrupar los hallazgos o mostrar solo algunos</translation>
    </message>
    <message numerus="yes">
        <source>None of %n is like this.</source>
        <translation>
            <numerusform>El único hallazgo (%n) no es así.</numerusform>
            <numerusform>Ninguno de los %n es así.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 listed</source>
        <translation>%1 de %2 en la lista</translation>
    </message>
</context>
<context>
    <name>cardwright::FindingsModel</name>
    <message>
        <source>Title and summary</source>
        <translation>Título y resumen</translation>
    </message>
    <message>
        <source>Section without a name</source>
        <translation>Sección sin nombre</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Conviene revisar</translation>
    </message>
    <message>
        <source>%1, still waiting</source>
        <translation>%1, aún a la espera</translation>
    </message>
    <message>
        <source>can be mended here: %1</source>
        <translation>se puede corregir aquí: %1</translation>
    </message>
</context>
<context>
    <name>cardwright::FindingsPage</name>
    <message>
        <source>Go on with what people say</source>
        <translation>Seguir con lo que dice la gente</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Enter goes to the question, Space says why it matters, Ctrl and Enter mends what can be mended here, Delete dismisses with a reason.</source>
        <translation>Intro va a la pregunta, Espacio dice por qué importa, Ctrl e Intro corrige lo que se puede corregir aquí, Supr descarta con un motivo.</translation>
    </message>
    <message>
        <source>Nothing is left that a machine can find. Whether the answers are true and complete, only a person can say.</source>
        <translation>No queda nada que una máquina pueda encontrar. Si las respuestas son ciertas y completas, solo puede decirlo una persona.</translation>
    </message>
</context>
<context>
    <name>cardwright::FindingsView</name>
    <message>
        <source>&amp;Go to the question</source>
        <translation>&amp;Ir a la pregunta</translation>
    </message>
    <message>
        <source>&amp;Less</source>
        <translation>M&amp;enos</translation>
    </message>
    <message>
        <source>&amp;Why it matters</source>
        <translation>&amp;Por qué importa</translation>
    </message>
    <message>
        <source>&amp;Dismiss…</source>
        <translation>&amp;Descartar…</translation>
    </message>
</context>
<context>
    <name>cardwright::FoldHead</name>
    <message>
        <source>Unfolded. Space folds it.</source>
        <translation>Desplegado. Espacio lo pliega.</translation>
    </message>
    <message>
        <source>Folded. Space unfolds it.</source>
        <translation>Plegado. Espacio lo despliega.</translation>
    </message>
</context>
<context>
    <name>cardwright::GotoModel</name>
    <message>
        <source>not answered</source>
        <translation>sin responder</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>no procede</translation>
    </message>
</context>
<context>
    <name>cardwright::GotoPalette</name>
    <message>
        <source>Nothing has that name. A part of a word is enough; the order of words does not matter.</source>
        <translation>Nada tiene ese nombre. Basta una parte de una palabra; el orden de las palabras no importa.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Go to a question, a section or an action</source>
        <translation>Ir a una pregunta, una sección o una acción</translation>
    </message>
    <message>
        <source>What to go to</source>
        <translation>Destino buscado</translation>
    </message>
    <message>
        <source>Places and actions</source>
        <translation>Lugares y acciones</translation>
    </message>
</context>
<context>
    <name>cardwright::GrowingText</name>
    <message>
        <source>This text is too long to be pasted into one field.</source>
        <translation>Este texto es demasiado largo para pegarlo en un campo.</translation>
    </message>
</context>
<context>
    <name>cardwright::HeadingOffer</name>
    <message>
        <source>Add the heading</source>
        <translation>Añadir el encabezado</translation>
    </message>
    <message>
        <source>This card has no heading “%1”, where readers would look for it.</source>
        <translation>Esta tarjeta no tiene un encabezado «%1», donde lo buscaría quien la lee.</translation>
    </message>
</context>
<context>
    <name>cardwright::HeadingRow</name>
    <message>
        <source>Add text here</source>
        <translation>Añadir texto aquí</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Add text under %1</source>
        <translation>Añadir texto bajo %1</translation>
    </message>
    <message>
        <source>State of all questions of %1</source>
        <translation>Estado de todas las preguntas de %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help for %1</source>
        <translation>Ayuda sobre %1</translation>
    </message>
</context>
<context>
    <name>cardwright::HistoryView</name>
    <message>
        <source>today, %1</source>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>While working, %1</source>
        <translation>Durante el trabajo: %1</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Quitarlas</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Versiones, la más reciente primero</translation>
    </message>
    <message>
        <source>What this version changed</source>
        <translation>Qué cambió esta versión</translation>
    </message>
    <message>
        <source>&amp;Compare with the card now…</source>
        <translation>&amp;Comparar con la tarjeta actual…</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>&amp;Restaurar esta versión</translation>
    </message>
    <message>
        <source>See what differs, take back single answers or copy them (Enter)</source>
        <translation>Ver qué difiere, recuperar respuestas sueltas o copiarlas (Intro)</translation>
    </message>
    <message>
        <source>The whole card as it was then; Undo takes it back</source>
        <translation>La tarjeta entera como era entonces; Deshacer lo revierte</translation>
    </message>
    <message>
        <source>Keep &amp;no history for this card</source>
        <translation>&amp;No conservar historial de esta tarjeta</translation>
    </message>
    <message>
        <source>For computers that others use too. What is kept now is removed.</source>
        <translation>Para ordenadores que también usan otras personas. Lo que ahora se conserva se quita.</translation>
    </message>
    <message>
        <source>For&amp;get this card…</source>
        <translation>&amp;Olvidar esta tarjeta…</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Earlier versions of “%1”</source>
        <translation>Versiones anteriores de «%1»</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>The first that is kept</source>
        <translation>La primera que se conserva</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <translation>
            <numerusform>Cambió %n campo</numerusform>
            <numerusform>Cambiaron %n campos</numerusform>
        </translation>
    </message>
    <message>
        <source>No field changed</source>
        <translation>No cambió ningún campo</translation>
    </message>
    <message>
        <source>A card that was never saved has no earlier versions. Its unsaved work is in a recovery copy.</source>
        <translation>Una tarjeta que nunca se ha guardado no tiene versiones anteriores. Su trabajo sin guardar está en una copia de recuperación.</translation>
    </message>
    <message>
        <source>No history is kept for this card.</source>
        <translation>No se conserva historial de esta tarjeta.</translation>
    </message>
    <message>
        <source>No earlier version is kept yet. The next save makes one.</source>
        <translation>Todavía no se conserva ninguna versión anterior. Al guardar la próxima vez se crea una.</translation>
    </message>
    <message>
        <source>The oldest version that is kept (%1).</source>
        <translation>La versión más antigua que se conserva (%1).</translation>
    </message>
    <message>
        <source>What changed since the version before it (%1):</source>
        <translation>Qué cambió desde la versión anterior a esta (%1):</translation>
    </message>
    <message>
        <source>Compare it to see what differs (%1).</source>
        <translation>Compararla para ver qué difiere (%1).</translation>
    </message>
    <message>
        <source>Kept on this computer only, outside the card&apos;s folder: at each save and every few minutes of work. At most %1 for a card and %2 for all cards; then the oldest go. The newest %3 of each card always stay.</source>
        <translation>Se conserva solo en este ordenador, fuera de la carpeta de la tarjeta: con cada guardado y cada pocos minutos de trabajo. Como máximo %1 por tarjeta y %2 entre todas las tarjetas; después desaparecen las más antiguas. Las %3 más recientes de cada tarjeta se quedan siempre.</translation>
    </message>
    <message>
        <source>Remove every kept version of this card, and what was begun in its review and not recorded? That cannot be undone. The card itself stays as it is.</source>
        <translation>¿Eliminar todas las versiones guardadas de esta tarjeta y lo que se empezó en su revisión y no se registró? No se puede deshacer. La tarjeta queda como está.</translation>
    </message>
    <message>
        <source>This version is being put into your card…</source>
        <translation>Se está incorporando esta versión a la tarjeta…</translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s)</source>
        <translation>
            <numerusform>%n campo más</numerusform>
            <numerusform>%n campos más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::InfoBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>cardwright::InstanceAnswer</name>
    <message>
        <source>Back to the form</source>
        <translation>Volver al formulario</translation>
    </message>
    <message>
        <source>The form still cannot show this without losing something.</source>
        <translation>El formulario sigue sin poder mostrar esto sin perder algo.</translation>
    </message>
    <message>
        <source>This has a shape that the form cannot show, so here is its Markdown.</source>
        <translation>Esto tiene una forma que el formulario no puede mostrar; aquí está su Markdown.</translation>
    </message>
</context>
<context>
    <name>cardwright::InstanceBlock</name>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Aquí aún no hay nada escrito.</translation>
    </message>
</context>
<context>
    <name>cardwright::InstanceHead</name>
    <message>
        <source>Name (%1)</source>
        <translation>Nombre (%1)</translation>
    </message>
    <message>
        <source>Duplicate, move or remove</source>
        <translation>Duplicar, mover o quitar</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>Qué hacer con %1</translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>Desplegar %1</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>Plegar %1</translation>
    </message>
    <message>
        <source>Unfold (%1)</source>
        <translation>Desplegar (%1)</translation>
    </message>
    <message>
        <source>Fold (%1)</source>
        <translation>Plegar (%1)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Plegar todo</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Desplegar todo</translation>
    </message>
</context>
<context>
    <name>cardwright::InstanceStart</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name of the answer above (%1)</source>
        <translation>Nombre de la respuesta de arriba (%1)</translation>
    </message>
    <message>
        <source>Name of the new one (%1)</source>
        <translation>Nombre de la nueva (%1)</translation>
    </message>
    <message>
        <source>Where there are several answers, each has a name.</source>
        <translation>Donde hay varias respuestas, cada una lleva un nombre.</translation>
    </message>
    <message>
        <source>Each answer stands below its name.</source>
        <translation>Cada respuesta va debajo de su nombre.</translation>
    </message>
</context>
<context>
    <name>cardwright::JudgementForm</name>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>How well does the card serve this?</source>
        <translation>¿Hasta qué punto sirve la tarjeta para esto?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Your judgement, and why</source>
        <translation>Tu juicio, y por qué</translation>
    </message>
    <message>
        <source>A sentence or two that others can follow</source>
        <translation>Una o dos frases que otras personas puedan seguir</translation>
    </message>
    <message>
        <source>Questions that it rests on</source>
        <translation>Preguntas en las que se apoya</translation>
    </message>
    <message>
        <source>What should be done</source>
        <translation>Qué debería hacerse</translation>
    </message>
    <message>
        <source>By whom, and until when</source>
        <translation>Por quién y hasta cuándo</translation>
    </message>
    <message>
        <source>Fluency with data that a reader needs</source>
        <translation>Soltura con los datos que necesita quien lee</translation>
    </message>
    <message>
        <source>Knowledge of the field that a reader needs</source>
        <translation>Conocimiento de la materia que necesita quien lee</translation>
    </message>
    <message>
        <source>Questions that it rests on, one at least before publishing</source>
        <translation>Preguntas en las que se apoya, al menos una antes de publicar</translation>
    </message>
</context>
<context>
    <name>cardwright::JudgementRow</name>
    <message>
        <source>Not judged yet</source>
        <translation>Todavía sin juzgar</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>rating, who and when</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>changed since: %1</source>
        <translation>ha cambiado desde entonces: %1</translation>
    </message>
    <message>
        <source>gone since: %1</source>
        <translation>ha desaparecido desde entonces: %1</translation>
    </message>
    <message>
        <source>Out of date; %1</source>
        <comment>what changed</comment>
        <translation>Desactualizado; %1</translation>
    </message>
    <message>
        <source>Rests on %1</source>
        <translation>Se apoya en %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Por hacer: %1</translation>
    </message>
    <message>
        <source>Fluency with data that a reader needs: %1 of 5</source>
        <translation>Soltura con los datos que necesita quien lee: %1 de 5</translation>
    </message>
    <message>
        <source>Knowledge of the field that a reader needs: %1 of 5</source>
        <translation>Conocimiento de la materia que necesita quien lee: %1 de 5</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier judgement(s) are kept in the review file.</source>
        <translation>
            <numerusform>%n juicio anterior se conserva en el archivo de revisión.</numerusform>
            <numerusform>%n juicios anteriores se conservan en el archivo de revisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Judge anew…</source>
        <translation>Juzgar de nuevo…</translation>
    </message>
    <message>
        <source>Judge…</source>
        <translation>Juzgar…</translation>
    </message>
    <message>
        <source>Judge: %1</source>
        <translation>Juzgar: %1</translation>
    </message>
    <message>
        <source>Names no question that shows it; judge anew to name one</source>
        <translation>No nombra ninguna pregunta que lo muestre; juzgar de nuevo para nombrar una</translation>
    </message>
</context>
<context>
    <name>cardwright::JudgementsPage</name>
    <message>
        <source>Judgements</source>
        <translation>Juicios</translation>
    </message>
    <message>
        <source>What no program can decide. Each is a person&apos;s word: name and date are recorded, earlier words are kept, and where the questions that it rests on change, it is marked.</source>
        <translation>Lo que ningún programa puede decidir. Cada juicio es la palabra de una persona: se registran el nombre y la fecha, se conserva lo dicho antes, y cuando cambian las preguntas en las que se apoya, queda marcado.</translation>
    </message>
    <message>
        <source>What readers can judge from the card</source>
        <translation>Lo que los lectores pueden juzgar a partir de la tarjeta</translation>
    </message>
    <message>
        <source>What else a person has to say</source>
        <translation>Lo demás que una persona tiene que decir</translation>
    </message>
</context>
<context>
    <name>cardwright::KeyValueEditor</name>
    <message>
        <source>Add row</source>
        <translation>Añadir fila</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Add metric</source>
        <translation>Añadir métrica</translation>
    </message>
</context>
<context>
    <name>cardwright::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>In the entry line</source>
        <translation>En la línea de entrada</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>writes; the line is free for the next</source>
        <translation>escribe; la línea queda libre para lo siguiente</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>the row or area before and after</source>
        <translation>la fila o el área anterior y siguiente</translation>
    </message>
    <message>
        <source>Ctrl+↑ Ctrl+↓</source>
        <translation>Ctrl+↑ Ctrl+↓</translation>
    </message>
    <message>
        <source>the column before and after</source>
        <translation>la columna anterior y siguiente</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>a pasted list becomes many notes</source>
        <translation>una lista pegada se convierte en muchas notas</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>empties the line</source>
        <translation>vacía la línea</translation>
    </message>
    <message>
        <source>On the worksheet</source>
        <translation>En la hoja de trabajo</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>go from note to note</source>
        <translation>van de nota en nota</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Mayús+flechas</translation>
    </message>
    <message>
        <source>move the note</source>
        <translation>mueve la nota</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>marks it, for several at once</source>
        <translation>la marca, para varias a la vez</translation>
    </message>
    <message>
        <source>changes it</source>
        <translation>la cambia</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>puts the marked ones into a cluster</source>
        <translation>reúne las marcadas en una agrupación</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>hides it from the wall, and shows it again</source>
        <translation>la oculta de la pantalla y la vuelve a mostrar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>removes it</source>
        <translation>la quita</translation>
    </message>
    <message>
        <source>back to the entry line</source>
        <translation>vuelve a la línea de entrada</translation>
    </message>
    <message>
        <source>On the matrix</source>
        <translation>En la matriz</translation>
    </message>
    <message>
        <source>place a reader, and move it</source>
        <translation>coloca un lector y lo mueve</translation>
    </message>
    <message>
        <source>the next reader without a place</source>
        <translation>el siguiente lector sin lugar</translation>
    </message>
    <message>
        <source>+ −</source>
        <translation>+ −</translation>
    </message>
    <message>
        <source>up and down in the ranking, by hand</source>
        <translation>sube y baja en la clasificación, a mano</translation>
    </message>
    <message>
        <source>1 – 5</source>
        <translation>1 – 5</translation>
    </message>
    <message>
        <source>how much it affects them: breaks a tie</source>
        <translation>cuánto le afecta: deshace un empate</translation>
    </message>
    <message>
        <source>Back   Esc</source>
        <translation>Volver   Esc</translation>
    </message>
    <message>
        <source>1 2 3 0</source>
        <translation>1 2 3 0</translation>
    </message>
    <message>
        <source>how much a question matters; 0 takes it back</source>
        <translation>cuánto importa una pregunta; 0 lo retira</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>asks why of a cause on the fishbone</source>
        <translation>pregunta el porqué de una causa en la espina de pescado</translation>
    </message>
</context>
<context>
    <name>cardwright::KeywordChip</name>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
    <message>
        <source>Keyword %1, press to remove it</source>
        <translation>Palabra clave %1, pulse para quitarla</translation>
    </message>
</context>
<context>
    <name>cardwright::KeywordField</name>
    <message>
        <source>Enter or a comma adds the keyword.</source>
        <translation>Intro o una coma añade la palabra clave.</translation>
    </message>
    <message>
        <source>Add a keyword</source>
        <translation>Añadir una palabra clave</translation>
    </message>
</context>
<context>
    <name>cardwright::LevelChoice</name>
    <message>
        <source>%1: %2</source>
        <comment>what is judged: a level</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cardwright::LibraryList</name>
    <message>
        <source>basic</source>
        <translation>básico</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderado</translation>
    </message>
    <message>
        <source>advanced</source>
        <translation>avanzado</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>board</source>
        <translation>tablero</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>matriz</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>form</source>
        <translation>formulario</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>empezada</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>Activities, foundations and patterns</source>
        <translation>Actividades, fundamentos y patrones</translation>
    </message>
    <message>
        <source>Where you stand</source>
        <translation>Situación actual</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Foundations</source>
        <translation>Fundamentos</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patrones</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>nuestro</translation>
    </message>
    <message>
        <source>%1 (ours)</source>
        <comment>what is not the Playbook&apos;s but our proposal</comment>
        <translation>%1 (propuesta nuestra)</translation>
    </message>
    <message>
        <source>partly ours</source>
        <translation>en parte nuestro</translation>
    </message>
</context>
<context>
    <name>cardwright::LibraryPage</name>
    <message>
        <source>each alone</source>
        <translation>cada cual por su cuenta</translation>
    </message>
    <message>
        <source>in pairs</source>
        <translation>en parejas</translation>
    </message>
    <message>
        <source>together</source>
        <translation>en conjunto</translation>
    </message>
    <message>
        <source>the facilitator</source>
        <translation>quien facilita</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>our name of a module, the Playbook&apos;s</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Where you stand</source>
        <translation>Situación actual</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what there is, how much</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Qué viene a continuación</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>A workshop with an agenda…</source>
        <translation>Un taller con agenda…</translation>
    </message>
    <message>
        <source>Show the narrative plan beside the card</source>
        <translation>Mostrar el plan narrativo junto a la tarjeta</translation>
    </message>
    <message>
        <source>There is no workshop file yet. The first activity that you start makes one, beside the card.</source>
        <translation>Todavía no hay archivo de taller. La primera actividad que se inicie crea uno, junto a la tarjeta.</translation>
    </message>
    <message>
        <source>As in the rehearsal that is open; nothing of it is kept.</source>
        <translation>Como en el ensayo que está abierto; no se conserva nada de él.</translation>
    </message>
    <message>
        <source>As in the workshop that is open, “%1”.</source>
        <translation>Como en el taller que está abierto, «%1».</translation>
    </message>
    <message>
        <source>As in “%1”, beside the card.</source>
        <translation>Como en «%1», junto a la tarjeta.</translation>
    </message>
    <message>
        <source>As in “%1”, the workshop used last.</source>
        <translation>Como en «%1», el último taller usado.</translation>
    </message>
    <message>
        <source>Another workshop…</source>
        <translation>Otro taller…</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Before it</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Nothing has to be done before.</source>
        <translation>No hay que hacer nada antes.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an activity, how far it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>One of these is enough.</source>
        <translation>Basta con una de estas.</translation>
    </message>
    <message>
        <source>You can begin all the same: what is missing can be written as you go.</source>
        <translation>Se puede empezar igualmente: lo que falta puede escribirse sobre la marcha.</translation>
    </message>
    <message>
        <source>Good to know: %1</source>
        <translation>Conviene saber: %1</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Hoja de trabajo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of worksheet, its parts</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Consejos</translation>
    </message>
    <message>
        <source>What you have then</source>
        <translation>Qué se obtiene</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Qué viene después</translation>
    </message>
    <message>
        <source>Go on alone</source>
        <translation>Continuar a solas</translation>
    </message>
    <message>
        <source>Start alone</source>
        <translation>Empezar a solas</translation>
    </message>
    <message>
        <source>Go on with a group</source>
        <translation>Continuar en grupo</translation>
    </message>
    <message>
        <source>Start with a group</source>
        <translation>Empezar en grupo</translation>
    </message>
    <message>
        <source> people</source>
        <translation> personas</translation>
    </message>
    <message>
        <source>How many people are in the group</source>
        <translation>Cuántas personas hay en el grupo</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Aún no está hecha</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marcar como hecha</translation>
    </message>
    <message>
        <source>Do not skip it</source>
        <translation>No omitirla</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>Omitirla</translation>
    </message>
    <message>
        <source>The workshop file says that it was skipped</source>
        <translation>El archivo del taller dice que se omitió</translation>
    </message>
    <message>
        <source>Skip an activity</source>
        <translation>Omitir una actividad</translation>
    </message>
    <message>
        <source>Put the ratings into the review</source>
        <translation>Llevar las valoraciones a la revisión</translation>
    </message>
    <message>
        <source>Show it beside the card</source>
        <translation>Mostrarlo junto a la tarjeta</translation>
    </message>
    <message>
        <source>Edit this template…</source>
        <translation>Editar esta plantilla…</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Plantillas…</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a step, who does it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What to take along</source>
        <translation>Qué conviene retener</translation>
    </message>
    <message>
        <source>Activities that build on it</source>
        <translation>Actividades que se apoyan en esto</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>nuestro</translation>
    </message>
    <message>
        <source>The problem</source>
        <translation>El problema</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Qué ayuda</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Qué sale mal</translation>
    </message>
    <message>
        <source>Go on with the workshop</source>
        <translation>Continuar con el taller</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Conviene revisar</translation>
    </message>
    <message>
        <source>Open the card first</source>
        <translation>Abrir antes la tarjeta</translation>
    </message>
    <message>
        <source>No card is open. The activities can be read and done all the same; comments and judgements in the review need the card.</source>
        <translation>No hay ninguna tarjeta abierta. Aun así, las actividades se pueden leer y hacer; los comentarios y juicios de la revisión necesitan la tarjeta.</translation>
    </message>
    <message>
        <source>This looks at a card, and none is open. Open one first, or look at one on paper.</source>
        <translation>Aquí se examina una tarjeta, y no hay ninguna abierta. Conviene abrir una antes, o examinar una en papel.</translation>
    </message>
    <message>
        <source>Begin a new sheet</source>
        <translation>Comenzar una hoja nueva</translation>
    </message>
    <message>
        <source>What stands there is kept beside it, to compare with.</source>
        <translation>Lo que hay ahí se conserva al lado, para comparar.</translation>
    </message>
    <message>
        <source>Put who answers into the card&apos;s review</source>
        <translation>Llevar a la revisión de la tarjeta quién responde</translation>
    </message>
</context>
<context>
    <name>cardwright::LibraryText</name>
    <message>
        <source>ours</source>
        <translation>nuestro</translation>
    </message>
    <message>
        <source>The Playbook&apos;s public pages did not tell: this is our own proposal.</source>
        <translation>Las páginas públicas del Playbook no lo decían: esta es una propuesta nuestra.</translation>
    </message>
</context>
<context>
    <name>cardwright::LinkDialog</name>
    <message>
        <source>Open link</source>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>This link starts a message in your mail program to:</source>
        <translation>Este enlace inicia un mensaje en el programa de correo para:</translation>
    </message>
    <message>
        <source>This link leaves Cardwright. It leads to:</source>
        <translation>Este enlace sale de Cardwright. Lleva a:</translation>
    </message>
    <message>
        <source>This link opens %1 in your browser:</source>
        <translation>Este enlace abre %1 en el navegador:</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Dirección del enlace</translation>
    </message>
    <message>
        <source>The name is written with letters beyond a to z and may look like another one: %1</source>
        <translation>El nombre contiene letras distintas de las de la a a la z y puede parecerse a otro: %1</translation>
    </message>
    <message>
        <source>&amp;Open link</source>
        <translation>&amp;Abrir enlace</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>Copiar &amp;dirección</translation>
    </message>
</context>
<context>
    <name>cardwright::LinksEditor</name>
    <message>
        <source>Add link</source>
        <translation>Añadir enlace</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Label of the link</source>
        <translation>Etiqueta del enlace</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Dirección del enlace</translation>
    </message>
    <message>
        <source>This does not look like an address, such as https://example.org/data.</source>
        <translation>Esto no parece una dirección, como https://example.org/data.</translation>
    </message>
</context>
<context>
    <name>cardwright::ListEditor</name>
    <message>
        <source>Add step</source>
        <translation>Añadir paso</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Añadir elemento</translation>
    </message>
</context>
<context>
    <name>cardwright::ListPage</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>cardwright::MainWindow</name>
    <message>
        <source>Go to…   Ctrl+K</source>
        <translation>Ir a…   Ctrl+K</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Make the finished HTML card (Ctrl+E)</source>
        <translation>Crear la tarjeta HTML terminada (Ctrl+E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>Aspect&amp;o</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>&amp;Tarjeta</translation>
    </message>
    <message>
        <source>&amp;Language of the Card</source>
        <translation>I&amp;dioma de la tarjeta</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>No card was opened yet</source>
        <translation>Aún no se ha abierto ninguna tarjeta</translation>
    </message>
    <message>
        <source>%1[*] – Cardwright</source>
        <translation>%1[*] – Cardwright</translation>
    </message>
    <message>
        <source>Cardwright</source>
        <translation>Cardwright</translation>
    </message>
    <message>
        <source>&amp;Structure</source>
        <translation>Estruct&amp;ura</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormato</translation>
    </message>
    <message>
        <source>No misspelled word is left in this card.</source>
        <translation>No queda ninguna palabra mal escrita en esta tarjeta.</translation>
    </message>
    <message>
        <source>The spelling of this card is not checked. Choose a language in the menu Card, Spelling Language.</source>
        <translation>La ortografía de esta tarjeta no se revisa. Elija un idioma en el menú Tarjeta, Idioma de la ortografía.</translation>
    </message>
    <message>
        <source>Spellin&amp;g Language</source>
        <translation>Idioma de la orto&amp;grafía</translation>
    </message>
    <message>
        <source>Preview S&amp;hows</source>
        <translation>La vista previa m&amp;uestra</translation>
    </message>
</context>
<context>
    <name>cardwright::MigrateDialog</name>
    <message>
        <source>Go on with another template</source>
        <translation>Continuar con otra plantilla</translation>
    </message>
    <message>
        <source>No text is lost or changed. What the new template has no question for stays in the card and waits below the form. It is one step: Undo brings everything back.</source>
        <translation>No se pierde ni se cambia ningún texto. Aquello para lo que la nueva plantilla no tiene pregunta se queda en la tarjeta y espera debajo del formulario. Es un solo paso: Deshacer lo devuelve todo.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Where each answer goes</source>
        <translation>Adónde va cada respuesta</translation>
    </message>
    <message>
        <source>Answer now under</source>
        <translation>Respuesta que ahora está en</translation>
    </message>
    <message>
        <source>Its text</source>
        <translation>Su texto</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>&amp;Use this template</source>
        <translation>&amp;Usar esta plantilla</translation>
    </message>
    <message>
        <source>%1 (yours, version %2)</source>
        <translation>%1 (tuya, versión %2)</translation>
    </message>
    <message>
        <source>Waits below the form</source>
        <translation>Espera debajo del formulario</translation>
    </message>
    <message>
        <source>Where “%1” goes</source>
        <translation>Adónde va «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) have a question there</source>
        <translation>
            <numerusform>%n respuesta tiene pregunta allí</numerusform>
            <numerusform>%n respuestas tienen pregunta allí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) below the form</source>
        <translation>
            <numerusform>%n espera debajo del formulario</numerusform>
            <numerusform>%n esperan debajo del formulario</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::MinimumContents</name>
    <message>
        <source>Go to the answer</source>
        <translation>Ir a la respuesta</translation>
    </message>
    <message>
        <source>Nothing says this yet. Go to a question that does.</source>
        <translation>Todavía no lo dice nada. Ir a una pregunta que lo trate.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cardwright::ModeSwitch</name>
    <message>
        <source>What you do with the card</source>
        <translation>Qué se hace con la tarjeta</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planificar</translation>
    </message>
    <message>
        <source>Plan (Ask)</source>
        <translation>Planificar (Preguntar)</translation>
    </message>
    <message>
        <source>Plan (Ask): make the template together with its readers</source>
        <translation>Planificar (Preguntar): crear la plantilla junto con sus lectores</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Test (Inspect)</source>
        <translation>Probar (Inspeccionar)</translation>
    </message>
    <message>
        <source>Test (Inspect): find the gaps of the template</source>
        <translation>Probar (Inspeccionar): encontrar las lagunas de la plantilla</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Review (Audit)</source>
        <translation>Revisar (Auditar)</translation>
    </message>
    <message>
        <source>Review (Audit): judge the finished card</source>
        <translation>Revisar (Auditar): juzgar la tarjeta terminada</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Write (Answer)</source>
        <translation>Escribir (Responder)</translation>
    </message>
    <message>
        <source>Write (Answer): fill in the card</source>
        <translation>Escribir (Responder): rellenar la tarjeta</translation>
    </message>
    <message>
        <source>What the Playbook offers for this module (%1)</source>
        <translation>Qué ofrece el Playbook para este módulo (%1)</translation>
    </message>
</context>
<context>
    <name>cardwright::ModuleController</name>
    <message>
        <source>What the team writes is kept in “%1”, beside the card.</source>
        <translation>Lo que escribe el equipo se guarda en «%1», junto a la tarjeta.</translation>
    </message>
    <message>
        <source>Choose a workshop</source>
        <translation>Elegir un taller</translation>
    </message>
    <message>
        <source>A judgement is signed. Say your name in Review, under Judgements, and come back.</source>
        <translation>Un juicio va firmado. Hay que indicar el nombre en Revisar, en Juicios, y volver aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n judgement(s) are in the review now.</source>
        <translation>
            <numerusform>Ahora hay %n juicio en la revisión.</numerusform>
            <numerusform>Ahora hay %n juicios en la revisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>The review has all of these judgements.</source>
        <translation>La revisión ya contiene todos estos juicios.</translation>
    </message>
    <message>
        <source>Narrative plan</source>
        <translation>Plan narrativo</translation>
    </message>
    <message>
        <source>Save the card first: the plan is kept in a file beside it.</source>
        <translation>Primero hay que guardar la tarjeta: el plan se guarda en un archivo junto a ella.</translation>
    </message>
    <message>
        <source>Open the card first: who answers what is kept beside it.</source>
        <translation>Hay que abrir antes la tarjeta: quién responde a qué se guarda junto a ella.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of the card have an owner now; each can be changed beside its question in Review.</source>
        <translation>
            <numerusform>%n pregunta de la tarjeta tiene ahora responsable; se puede cambiar junto a la pregunta en Revisión.</numerusform>
            <numerusform>%n preguntas de la tarjeta tienen ahora responsable; cada uno se puede cambiar junto a su pregunta en Revisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>The review has all of these owners.</source>
        <translation>La revisión ya tiene a todos estos responsables.</translation>
    </message>
    <message>
        <source>Somebody else is named already, and stays: %1.</source>
        <translation>Ya se nombra a otra persona, que se queda: %1.</translation>
    </message>
    <message>
        <source>Nobody alone answers for: %1.</source>
        <translation>No hay una sola persona que responda de: %1.</translation>
    </message>
    <message>
        <source>The card does not ask: %1.</source>
        <translation>La tarjeta no pregunta: %1.</translation>
    </message>
</context>
<context>
    <name>cardwright::MorePage</name>
    <message>
        <source>More about readiness</source>
        <translation>Más sobre la preparación</translation>
    </message>
    <message>
        <source>How deep each section goes</source>
        <translation>Hasta dónde llega cada sección</translation>
    </message>
    <message>
        <source>Along the life of the data</source>
        <translation>A lo largo de la vida de los datos</translation>
    </message>
    <message>
        <source>How many of the questions about each part of its life are answered.</source>
        <translation>Cuántas de las preguntas sobre cada etapa de su vida están respondidas.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
</context>
<context>
    <name>cardwright::MovedHistory</name>
    <message>
        <source>This card may be “%1”, moved from “%2”. Keep its history with it?</source>
        <translation>Esta tarjeta puede ser «%1», movida desde «%2». ¿Conservar con ella su historial?</translation>
    </message>
    <message>
        <source>Keep its history</source>
        <translation>Conservar su historial</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>cardwright::NameField</name>
    <message>
        <source>Your &amp;name</source>
        <translation>Tu &amp;nombre</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>It is recorded with what you say. It proves nothing about who you are.</source>
        <translation>Queda registrado junto a lo que se dice. No demuestra nada sobre la identidad de nadie.</translation>
    </message>
    <message>
        <source>It is asked once</source>
        <translation>Se pregunta una sola vez</translation>
    </message>
    <message>
        <source>Name of the person who signs</source>
        <translation>Nombre de quien firma</translation>
    </message>
</context>
<context>
    <name>cardwright::NarrativePane</name>
    <message>
        <source>Narrative plan</source>
        <translation>Plan narrativo</translation>
    </message>
    <message>
        <source>One more reader: name, Enter</source>
        <translation>Otro lector: nombre e Intro</translation>
    </message>
    <message>
        <source>Name of one more reader</source>
        <translation>Nombre de otro lector</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>part of the plan, reader</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Who reads this card, and what do they decide with it? Name a reader below.</source>
        <translation>¿Quién lee esta tarjeta y qué decide con ella? Debajo se puede nombrar a un lector.</translation>
    </message>
    <message>
        <source>Add a reader</source>
        <translation>Añadir un lector</translation>
    </message>
</context>
<context>
    <name>cardwright::NewCardDialog</name>
    <message>
        <source>New Data Card</source>
        <translation>Nueva Tarjeta de datos</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Name of the &amp;dataset</source>
        <translation>Nombre del conjunto de &amp;datos</translation>
    </message>
    <message>
        <source>&amp;Language of the card</source>
        <translation>&amp;Idioma de la tarjeta</translation>
    </message>
    <message>
        <source>&amp;Start writing</source>
        <translation>&amp;Empezar a escribir</translation>
    </message>
    <message>
        <source>What is true of this dataset?</source>
        <translation>¿Qué es cierto de este conjunto de datos?</translation>
    </message>
    <message>
        <source>You start with the essential questions, and each one enters the file when you answer it. You choose later where to save.</source>
        <translation>Se empieza por las preguntas esenciales, y cada una entra en el archivo cuando se responde. Más tarde elige dónde guardar.</translation>
    </message>
    <message>
        <source>&amp;Kind of card</source>
        <translation>&amp;Tipo de tarjeta</translation>
    </message>
    <message>
        <source>&amp;Edit templates…</source>
        <translation>&amp;Editar plantillas…</translation>
    </message>
    <message>
        <source>%1 (yours, version %2)</source>
        <translation>%1 (tuya, versión %2)</translation>
    </message>
    <message>
        <source>Comes with Cardwright, version %1.</source>
        <translation>Viene con Cardwright, versión %1.</translation>
    </message>
    <message>
        <source>From your templates: %1</source>
        <translation>De tus plantillas: %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <comment>Model Card, Healthsheet, ...</comment>
        <translation>Documento nuevo: %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
</context>
<context>
    <name>cardwright::NodeForm</name>
    <message>
        <source>%1: one look is enough</source>
        <translation>%1: basta con una mirada</translation>
    </message>
    <message>
        <source>%1: what can be looked up and checked</source>
        <translation>%1: lo que se puede consultar y comprobar</translation>
    </message>
    <message>
        <source>%1: reasons and methods</source>
        <translation>%1: razones y métodos</translation>
    </message>
    <message>
        <source>Not said: it is always shown</source>
        <translation>Sin indicar: se muestra siempre</translation>
    </message>
    <message>
        <source>What is said of it</source>
        <translation>Qué se dice al respecto</translation>
    </message>
    <message>
        <source>&amp;Title: the heading in the card</source>
        <translation>&amp;Título: el encabezado en la tarjeta</translation>
    </message>
    <message>
        <source>&amp;Why readers ask</source>
        <translation>&amp;Por qué lo preguntan los lectores</translation>
    </message>
    <message>
        <source>What readers want to know from this section</source>
        <translation>Qué quieren saber los lectores de esta sección</translation>
    </message>
    <message>
        <source>&amp;Question, as the author sees it</source>
        <translation>Pre&amp;gunta, tal como la ve quien escribe</translation>
    </message>
    <message>
        <source>How were the recordings made?</source>
        <translation>¿Cómo se hicieron las grabaciones?</translation>
    </message>
    <message>
        <source>&amp;Shape of the answer</source>
        <translation>&amp;Forma de la respuesta</translation>
    </message>
    <message>
        <source>&amp;Options to choose from</source>
        <translation>&amp;Opciones entre las que elegir</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>&amp;Names, one on each line</source>
        <translation>&amp;Nombres, uno por línea</translation>
    </message>
    <message>
        <source>Columns and labels</source>
        <translation>Columnas y etiquetas</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <translation>Profun&amp;didad</translation>
    </message>
    <message>
        <source>&amp;Help, shown on demand</source>
        <translation>A&amp;yuda, se muestra a petición</translation>
    </message>
    <message>
        <source>What belongs here, and what does not</source>
        <translation>Qué corresponde aquí y qué no</translation>
    </message>
    <message>
        <source>&amp;Example of a good answer</source>
        <translation>&amp;Ejemplo de una buena respuesta</translation>
    </message>
    <message>
        <source>When it has to be answered</source>
        <translation>Cuándo hay que responderla</translation>
    </message>
    <message>
        <source>Has to be &amp;answered</source>
        <translation>Hay que &amp;responderla</translation>
    </message>
    <message>
        <source>Essential: a new card begins with it</source>
        <translation>Esencial: una tarjeta nueva empieza con esto</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>Esencial</translation>
    </message>
    <message>
        <source>As&amp;ked</source>
        <translation>&amp;Se pregunta</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Group of questions</source>
        <translation>Grupo de preguntas</translation>
    </message>
    <message>
        <source>Its id is %1 and stays so.</source>
        <translation>Su identificador es %1 y no cambia.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Shape of the answer</source>
        <translation>Forma de la respuesta</translation>
    </message>
    <message>
        <source>such as python; any if empty</source>
        <translation>por ejemplo, python; vacío, cualquiera</translation>
    </message>
    <message>
        <source>&amp;Language of the code</source>
        <translation>Leng&amp;uaje del código</translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation>Lenguaje del código</translation>
    </message>
    <message>
        <source>&amp;Parts, as they follow one another</source>
        <translation>Partes, en el orden en &amp;que se suceden</translation>
    </message>
    <message>
        <source>Parts of the answer</source>
        <translation>Partes de la respuesta</translation>
    </message>
    <message>
        <source>Answers what every card &amp;must say</source>
        <translation>Responde a lo que toda tarjeta debe de&amp;cir</translation>
    </message>
    <message>
        <source>Serves these d&amp;imensions</source>
        <translation>Sirve a estas d&amp;imensiones</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensiones</translation>
    </message>
    <message>
        <source>What every card must say</source>
        <translation>Lo que toda tarjeta debe decir</translation>
    </message>
    <message>
        <source>Its id is %1. It follows the title until the template is saved.</source>
        <translation>Su identificador es %1. Sigue al título hasta que se guarde la plantilla.</translation>
    </message>
    <message>
        <source>What has to be answered is always essential</source>
        <translation>Lo que hay que responder siempre es esencial</translation>
    </message>
</context>
<context>
    <name>cardwright::OpeningDialog</name>
    <message>
        <source>Opening Questions</source>
        <translation>Preguntas iniciales</translation>
    </message>
    <message>
        <source>What is true of this dataset?</source>
        <translation>¿Qué es cierto de este conjunto de datos?</translation>
    </message>
    <message>
        <source>Sections about what is not true are marked in the card as not applicable, with the reason. What you wrote there stays.</source>
        <translation>Las secciones sobre lo que no es cierto se marcan en la tarjeta como no aplicables, con el motivo. Lo que haya escrito allí se queda.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
</context>
<context>
    <name>cardwright::OpeningForm</name>
    <message numerus="yes">
        <source>%n question(s) fewer. You can change this later in the Card menu.</source>
        <translation>
            <numerusform>%n pregunta menos. Puede cambiarlo después en el menú Tarjeta.</numerusform>
            <numerusform>%n preguntas menos. Puede cambiarlo después en el menú Tarjeta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave ticked what you are not sure of.</source>
        <translation>Deje marcado aquello de lo que no esté seguro.</translation>
    </message>
</context>
<context>
    <name>cardwright::OptionRows</name>
    <message>
        <source>Options to choose from</source>
        <translation>Opciones entre las que elegir</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Asks for words</source>
        <translation>Pide un texto</translation>
    </message>
    <message>
        <source>Stands alone</source>
        <translation>Va sola</translation>
    </message>
    <message>
        <source>Who chooses it is asked to say more: “Other”</source>
        <translation>A quien la elige se le pide que diga más: «Otra»</translation>
    </message>
    <message>
        <source>It goes with no other option: “None of these”</source>
        <translation>No se combina con ninguna otra opción: «Ninguna de estas»</translation>
    </message>
    <message>
        <source>Write here to add an option</source>
        <translation>Escribir aquí para añadir una opción</translation>
    </message>
</context>
<context>
    <name>cardwright::OutsideChanges</name>
    <message>
        <source>Save under another name…</source>
        <translation>Guardar con otro nombre…</translation>
    </message>
    <message>
        <source>“%1” is open in another Cardwright window. You can work here too: who saves second is asked before anything is overwritten.</source>
        <translation>«%1» está abierta en otra ventana de Cardwright. También se puede trabajar aquí: a quien guarde en segundo lugar se le preguntará antes de sobrescribir nada.</translation>
    </message>
    <message>
        <source>You have no permission to change “%1” any more. Your text is safe here.</source>
        <translation>Ya no hay permiso para cambiar «%1». El texto está a salvo aquí.</translation>
    </message>
    <message>
        <source>“%1” cannot be read any more; the text here is kept. (%2)</source>
        <translation>«%1» ya no se puede leer; el texto de aquí se conserva. (%2)</translation>
    </message>
    <message>
        <source>“%1” was not saved: another program has changed it. Say first what becomes of that version.</source>
        <translation>No se guardó «%1»: otro programa la ha cambiado. Primero hay que decir qué se hace con esa versión.</translation>
    </message>
    <message>
        <source>Another program changed “%1” while your edits are not saved. Nothing is lost: both versions are there.</source>
        <translation>Otro programa cambió «%1» mientras aquí hay cambios sin guardar. No se ha perdido nada: están las dos versiones.</translation>
    </message>
    <message>
        <source>Merge by field…</source>
        <translation>Combinar por campos…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar la otra</translation>
    </message>
    <message>
        <source>“%1” was changed by another program and is read anew.</source>
        <translation>Otro programa cambió «%1» y se ha vuelto a leer.</translation>
    </message>
    <message>
        <source>Changes by another program</source>
        <translation>Cambios de otro programa</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>Qué cambió…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>“%1” is now called “%2”. Your text is safe here.</source>
        <translation>«%1» se llama ahora «%2». El texto está a salvo aquí.</translation>
    </message>
    <message>
        <source>Go on with that file</source>
        <translation>Seguir con ese archivo</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Guardar de nuevo</translation>
    </message>
    <message>
        <source>The folder of “%1” is not there any more. Your text is safe here.</source>
        <translation>La carpeta de «%1» ya no está. El texto está a salvo aquí.</translation>
    </message>
    <message>
        <source>“%1” was deleted or moved away. Your text is safe here.</source>
        <translation>«%1» se ha borrado o se ha llevado a otro lugar. El texto está a salvo aquí.</translation>
    </message>
    <message>
        <source>Try to save</source>
        <translation>Intentar guardar</translation>
    </message>
    <message>
        <source>“%1” was not saved, because what it holds now cannot be read and would be lost. (%2)</source>
        <translation>No se guardó «%1», porque lo que contiene ahora no se puede leer y se perdería. (%2)</translation>
    </message>
    <message>
        <source>Take the other program&apos;s version</source>
        <translation>Tomar la versión del otro programa</translation>
    </message>
    <message>
        <source>“%1” was changed by another program and is being read anew.</source>
        <translation>Otro programa ha cambiado «%1» y se está leyendo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” was changed once more while you chose. Your card holds what you chose; look at the newer version too.</source>
        <translation>«%1» cambió otra vez mientras elegías. La tarjeta contiene lo que elegiste; conviene mirar también la versión más reciente.</translation>
    </message>
</context>
<context>
    <name>cardwright::PageNotes</name>
    <message>
        <source>Comment</source>
        <translation>Comentar</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>Comentar %1</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Who looks after %1</source>
        <translation>Quién se ocupa de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comentario</numerusform>
            <numerusform>%n comentarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment on the title</source>
        <translation>Comentar el título</translation>
    </message>
</context>
<context>
    <name>cardwright::PaperPage</name>
    <message>
        <source>Paper for the room</source>
        <translation>Papel para la sala</translation>
    </message>
    <message>
        <source>Back   Esc</source>
        <translation>Volver   Esc</translation>
    </message>
    <message>
        <source>Open to print   Enter</source>
        <translation>Abrir para imprimir   Intro</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save as a page for the browser</source>
        <translation>Guardar como página para el navegador</translation>
    </message>
    <message>
        <source>Prompt cards: thirty, to cut out</source>
        <translation>Fichas de consignas: treinta, para recortar</translation>
    </message>
    <message>
        <source>Ballots for the vote of this step, one for each person</source>
        <translation>Papeletas para la votación de este paso, una por persona</translation>
    </message>
    <message>
        <source>There is nothing to vote on in this step yet.</source>
        <translation>En este paso todavía no hay nada que votar.</translation>
    </message>
    <message>
        <source>Blank worksheet: %1</source>
        <translation>Hoja de trabajo en blanco: %1</translation>
    </message>
    <message>
        <source>Blank worksheet of this step</source>
        <translation>Hoja de trabajo en blanco de este paso</translation>
    </message>
    <message>
        <source>This step has no worksheet.</source>
        <translation>Este paso no tiene hoja de trabajo.</translation>
    </message>
    <message>
        <source>Blank worksheets of the whole agenda</source>
        <translation>Hojas de trabajo en blanco de toda la agenda</translation>
    </message>
    <message>
        <source>Question sheet of the template: to be answered by hand</source>
        <translation>Cuestionario de la plantilla: para responder a mano</translation>
    </message>
    <message>
        <source>There are no questions yet.</source>
        <translation>Todavía no hay preguntas.</translation>
    </message>
    <message>
        <source>Question form for the browser: works offline, saves the answers as Markdown</source>
        <translation>Formulario de preguntas para el navegador: funciona sin conexión, guarda las respuestas como Markdown</translation>
    </message>
    <message>
        <source>Prompt cards</source>
        <translation>Fichas de consignas</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Papeletas</translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation>Hojas de trabajo</translation>
    </message>
    <message>
        <source>Question form</source>
        <translation>Formulario de preguntas</translation>
    </message>
    <message>
        <source>Question sheet</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Making the PDF…</source>
        <translation>Creando el PDF…</translation>
    </message>
    <message>
        <source>Written: %1. No program here opens PDFs.</source>
        <translation>Escrito: %1. Aquí no hay ningún programa que abra PDF.</translation>
    </message>
    <message>
        <source>Votes of each</source>
        <translation>Votos de cada persona</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>How far the numbers go; lines without a text are left to write on.</source>
        <translation>Hasta dónde llegan los números; las líneas sin texto quedan para escribir en ellas.</translation>
    </message>
    <message>
        <source>What will be voted on, each on a line of its own. Empty: blank lines with numbers.</source>
        <translation>Lo que se someterá a votación, cada cosa en su propia línea. Vacío: líneas en blanco con números.</translation>
    </message>
    <message>
        <source>What will be voted on</source>
        <translation>Lo que se someterá a votación</translation>
    </message>
    <message>
        <source>Blank ballots with numbers, before there is something to vote on</source>
        <translation>Papeletas en blanco con números, antes de que haya algo que votar</translation>
    </message>
</context>
<context>
    <name>cardwright::PartBox</name>
    <message>
        <source>Label before it in the card; it may have none</source>
        <translation>Etiqueta que la precede en la tarjeta; puede no tener ninguna</translation>
    </message>
    <message>
        <source>such as python; any if empty</source>
        <translation>por ejemplo, python; vacío, cualquiera</translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation>Lenguaje del código</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Parte %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Label in the card</source>
        <translation>Etiqueta en la tarjeta</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Options, one on each line</source>
        <translation>Opciones, una por línea</translation>
    </message>
    <message>
        <source>Labels, one on each line</source>
        <translation>Etiquetas, una por línea</translation>
    </message>
    <message>
        <source>Columns, one on each line</source>
        <translation>Columnas, una por línea</translation>
    </message>
</context>
<context>
    <name>cardwright::PartRows</name>
    <message>
        <source>+ Pa&amp;rt</source>
        <translation>+ P&amp;arte</translation>
    </message>
</context>
<context>
    <name>cardwright::PdfExport</name>
    <message>
        <source>Printing the card took too long and was stopped. Nothing was written.</source>
        <translation>La impresión de la tarjeta tardaba demasiado y se detuvo. No se escribió nada.</translation>
    </message>
    <message>
        <source>As root the engine that prints cannot protect itself, so no PDF was made. Run Cardwright as an ordinary user, or with --preview-without-sandbox.</source>
        <translation>Como root, el motor de impresión no puede protegerse, así que no se creó ningún PDF. Ejecute Cardwright como usuario normal o con --preview-without-sandbox.</translation>
    </message>
    <message>
        <source>This system does not let the engine that prints protect itself, so no PDF was made. --preview-without-sandbox makes it without that protection.</source>
        <translation>Este sistema no permite que el motor de impresión se proteja, así que no se creó ningún PDF. --preview-without-sandbox lo crea sin esa protección.</translation>
    </message>
    <message>
        <source>The engine that prints stopped, so no PDF was made. Please try again.</source>
        <translation>El motor de impresión se detuvo, así que no se creó ningún PDF. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>cardwright::PeopleEditor</name>
    <message>
        <source>Add person</source>
        <translation>Añadir persona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
</context>
<context>
    <name>cardwright::PeoplePage</name>
    <message>
        <source>needed</source>
        <translation>necesario</translation>
    </message>
    <message>
        <source>must</source>
        <translation>imprescindible</translation>
    </message>
    <message>
        <source>should</source>
        <translation>recomendado</translation>
    </message>
    <message>
        <source>nice</source>
        <translation>deseable</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>as the Playbook says</source>
        <translation>como dice el Playbook</translation>
    </message>
    <message>
        <source>People in the room</source>
        <translation>Personas en la sala</translation>
    </message>
    <message>
        <source>How many people there are</source>
        <translation>Cuántas personas hay</translation>
    </message>
    <message>
        <source>Back   Esc</source>
        <translation>Volver   Esc</translation>
    </message>
    <message>
        <source>Names are optional. Under the modules: who should come to it. Enter or a double click changes a cell.</source>
        <translation>Los nombres son opcionales. Debajo de los módulos: quién debería acudir. Intro o un doble clic cambian una celda.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role in the room</source>
        <translation>Función en la sala</translation>
    </message>
    <message>
        <source>Comes as</source>
        <translation>Acude como</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Número de personas</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>Cambiar una persona</translation>
    </message>
    <message>
        <source>For %1 the Playbook also wants: %2</source>
        <translation>Para %1, el Playbook pide además: %2</translation>
    </message>
    <message>
        <source>Roles: Enter takes one, Space ticks several</source>
        <translation>Roles: Intro elige uno, Espacio marca varios</translation>
    </message>
</context>
<context>
    <name>cardwright::PercentEditor</name>
    <message>
        <source>Add row</source>
        <translation>Añadir fila</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Sum: %1 %</source>
        <translation>Suma: %1 %</translation>
    </message>
    <message>
        <source>Sum: %1 %, which is more than 100 %.</source>
        <translation>Suma: %1 %, que es más del 100 %.</translation>
    </message>
    <message>
        <source>Sum: %1 %, which is less than 100 %.</source>
        <translation>Suma: %1 %, que es menos del 100 %.</translation>
    </message>
</context>
<context>
    <name>cardwright::PictureRow</name>
    <message>
        <source>What does the picture show?</source>
        <translation>¿Qué muestra la imagen?</translation>
    </message>
    <message>
        <source>Alternative text of the picture</source>
        <translation>Texto alternativo de la imagen</translation>
    </message>
    <message>
        <source>Insert picture</source>
        <translation>Insertar imagen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Readers who cannot see the picture get this text. The picture is copied into the folder “%1” beside the card; undo takes it out of the text, the copy stays.</source>
        <translation>Quien no pueda ver la imagen recibe este texto. La imagen se copia en la carpeta «%1», junto a la tarjeta; al deshacer sale del texto, y la copia se queda.</translation>
    </message>
</context>
<context>
    <name>cardwright::PreferencesDialog</name>
    <message>
        <source>Takes effect when Cardwright starts the next time.</source>
        <translation>Se aplica la próxima vez que se inicie Cardwright.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Aspecto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language of the &amp;window</source>
        <translation>Idioma de la &amp;ventana</translation>
    </message>
    <message>
        <source>A card keeps its own language.</source>
        <translation>Cada tarjeta conserva su propio idioma.</translation>
    </message>
    <message>
        <source>&amp;Preview is drawn</source>
        <translation>&amp;Dibujo de la vista previa</translation>
    </message>
    <message>
        <source>Automatically, whichever is faster</source>
        <translation>Automático, lo más rápido</translation>
    </message>
    <message>
        <source>By the processor</source>
        <translation>Con el procesador</translation>
    </message>
    <message>
        <source>By the graphics card</source>
        <translation>Con la tarjeta gráfica</translation>
    </message>
    <message>
        <source>Choose the processor if the preview flickers or stays empty.</source>
        <translation>Elegir el procesador si la vista previa parpadea o se queda vacía.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <translation>&amp;Ortografía</translation>
    </message>
    <message>
        <source>Misspelled words are underlined</source>
        <translation>Se subrayan las palabras mal escritas</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <source>Languages are chosen for each card, in the menu Card.</source>
        <translation>Los idiomas se eligen para cada tarjeta, en el menú Tarjeta.</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>A&amp;lto contraste</translation>
    </message>
</context>
<context>
    <name>cardwright::PreviewFindBar</name>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Lugar anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Lugar siguiente (Intro)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Find in the preview</source>
        <translation>Buscar en la vista previa</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encuentra</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>cardwright::PreviewHeader</name>
    <message>
        <source>F&amp;ind in the Preview…</source>
        <translation>&amp;Buscar en la vista previa…</translation>
    </message>
    <message>
        <source>Lar&amp;ger Letters</source>
        <translation>Letra más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller Letters</source>
        <translation>Letra más pe&amp;queña</translation>
    </message>
    <message>
        <source>&amp;Usual Letters</source>
        <translation>Letra &amp;habitual</translation>
    </message>
    <message>
        <source>&amp;Fit to the Pane</source>
        <translation>A&amp;justar al panel</translation>
    </message>
    <message>
        <source>&amp;True Size</source>
        <translation>&amp;Tamaño real</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Telé&amp;fono</translation>
    </message>
    <message>
        <source>&amp;Laptop</source>
        <translation>&amp;Portátil</translation>
    </message>
    <message>
        <source>Pro&amp;jector</source>
        <translation>Pro&amp;yector</translation>
    </message>
    <message>
        <source>On Pap&amp;er</source>
        <translation>En pape&amp;l</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>Vista previa: %1</translation>
    </message>
    <message>
        <source>Find in the preview (Ctrl+Shift+F)</source>
        <translation>Buscar en la vista previa (Ctrl+Mayús+F)</translation>
    </message>
    <message>
        <source>Find in the preview</source>
        <translation>Buscar en la vista previa</translation>
    </message>
    <message>
        <source>Letter size and levels of detail</source>
        <translation>Tamaño de letra y niveles de detalle</translation>
    </message>
    <message>
        <source>More about the preview</source>
        <translation>Más sobre la vista previa</translation>
    </message>
    <message>
        <source>%1, %2 px</source>
        <comment>a screen and its width</comment>
        <translation>%1, %2 px</translation>
    </message>
    <message>
        <source>Shown as: %1</source>
        <translation>Se muestra como: %1</translation>
    </message>
    <message>
        <source>How wide the card is shown</source>
        <translation>Con qué anchura se muestra la tarjeta</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Volver al formulario</translation>
    </message>
    <message>
        <source>Whole window</source>
        <translation>Toda la ventana</translation>
    </message>
    <message>
        <source>Show the form again (F11)</source>
        <translation>Mostrar de nuevo el formulario (F11)</translation>
    </message>
    <message>
        <source>Give the preview the whole window (F11)</source>
        <translation>Dar toda la ventana a la vista previa (F11)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Usual letters again (Ctrl+0)</source>
        <translation>Volver a la letra habitual (Ctrl+0)</translation>
    </message>
    <message>
        <source>Letters at %1 percent. Usual letters again</source>
        <translation>Letra al %1 por ciento. Volver a la letra habitual</translation>
    </message>
</context>
<context>
    <name>cardwright::PreviewPane</name>
    <message>
        <source>This run shows the preview without its sandbox.</source>
        <translation>Esta sesión muestra la vista previa sin su entorno aislado.</translation>
    </message>
    <message>
        <source>The card appears here in a moment.</source>
        <translation>La tarjeta aparecerá aquí en un momento.</translation>
    </message>
    <message>
        <source>Show the preview without its sandbox for this run</source>
        <translation>Mostrar la vista previa sin su entorno aislado en esta sesión</translation>
    </message>
    <message>
        <source>The preview cannot protect itself when the program runs as root, so it is off. Everything else works: your card is saved and exported as always.</source>
        <translation>La vista previa no puede protegerse cuando el programa se ejecuta como root, así que está desactivada. Todo lo demás funciona: la tarjeta se guarda y se exporta como siempre.</translation>
    </message>
    <message>
        <source>This system does not let the preview protect itself, so it is off. Everything else works: your card is saved and exported as always.</source>
        <translation>Este sistema no permite que la vista previa se proteja, así que está desactivada. Todo lo demás funciona: la tarjeta se guarda y se exporta como siempre.</translation>
    </message>
    <message>
        <source>The preview stopped and is coming back. Your text is not affected.</source>
        <translation>La vista previa se detuvo y está volviendo. El texto no se ve afectado.</translation>
    </message>
    <message>
        <source>The preview cannot show this card: it stopped several times. Your text is not affected. It tries again when the card changes.</source>
        <translation>La vista previa no puede mostrar esta tarjeta: se detuvo varias veces. El texto no se ve afectado. Lo intentará de nuevo cuando cambie la tarjeta.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>This card is larger than 20 MB, too large to be shown here. Everything else works: it is edited, saved and exported as always.</source>
        <translation>Esta tarjeta ocupa más de 20 MB, demasiado para mostrarla aquí. Todo lo demás funciona: se edita, se guarda y se exporta como siempre.</translation>
    </message>
</context>
<context>
    <name>cardwright::PreviewView</name>
    <message>
        <source>Preview of the card</source>
        <translation>Vista previa de la tarjeta</translation>
    </message>
</context>
<context>
    <name>cardwright::ProgressRing</name>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 de %2 respondidas</translation>
    </message>
    <message>
        <source>Nothing to answer here</source>
        <translation>Nada que responder aquí</translation>
    </message>
</context>
<context>
    <name>cardwright::PublishPage</name>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Save readiness report…</source>
        <translation>Guardar el informe de preparación…</translation>
    </message>
    <message>
        <source>What is said here, with findings, judgements, unknowns and the fingerprint of the card, as a page or as Markdown</source>
        <translation>Lo que se dice aquí, con los hallazgos, los juicios, las incógnitas y la huella de la tarjeta, como página o como Markdown</translation>
    </message>
    <message>
        <source>Looking through the card …</source>
        <translation>Examinando la tarjeta…</translation>
    </message>
    <message>
        <source>Yes, it may be published</source>
        <translation>Sí, se puede publicar</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Nothing that rules or records can tell stands in the way. Whether it should be published is for people to say.</source>
        <translation>Nada de lo que pueden saber las reglas o los registros lo impide. Si conviene publicarla, lo han de decir las personas.</translation>
    </message>
    <message>
        <source>This stands in the way, as far as rules and records can tell:</source>
        <translation>Esto lo impide, hasta donde pueden saber las reglas y los registros:</translation>
    </message>
    <message>
        <source>To know, though it stops nothing</source>
        <translation>Conviene saberlo, aunque no impide nada</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the comments</source>
        <translation>Ir a los comentarios</translation>
    </message>
    <message>
        <source>Go to the judgements</source>
        <translation>Ir a los juicios</translation>
    </message>
    <message>
        <source>Go to the approvals</source>
        <translation>Ir a las aprobaciones</translation>
    </message>
    <message>
        <source>Go to this question</source>
        <translation>Ir a esta pregunta</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Go to the reasons</source>
        <translation>Ir a los motivos</translation>
    </message>
</context>
<context>
    <name>cardwright::QuestionSetSwitch</name>
    <message>
        <source>Essentials</source>
        <translation>Esenciales</translation>
    </message>
    <message>
        <source>The few questions that make a short honest card, and what you have answered</source>
        <translation>Las pocas preguntas que hacen una tarjeta breve y honesta, y lo que ya ha respondido</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Every question of the template</source>
        <translation>Todas las preguntas de la plantilla</translation>
    </message>
</context>
<context>
    <name>cardwright::ReadersPage</name>
    <message>
        <source>Which questions matter to whom</source>
        <translation>Qué preguntas importan a quién</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Back   Esc</source>
        <translation>Volver   Esc</translation>
    </message>
    <message>
        <source>Everybody, side by side</source>
        <translation>Todos, en paralelo</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>asks this</source>
        <translation>pregunta esto</translation>
    </message>
    <message>
        <source>does not ask this</source>
        <translation>no pregunta esto</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) for this reader</source>
        <translation>
            <numerusform>%n pregunta para este lector</numerusform>
            <numerusform>%n preguntas para este lector</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from lenses that name no reader</source>
        <translation>
            <numerusform>%n de lentes que no nombran a ningún lector</numerusform>
            <numerusform>%n de lentes que no nombran a ningún lector</numerusform>
        </translation>
    </message>
    <message>
        <source>no question for %1</source>
        <translation>ninguna pregunta para %1</translation>
    </message>
</context>
<context>
    <name>cardwright::ReadinessLine</name>
    <message>
        <source>Readiness</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cardwright::ReadinessPane</name>
    <message>
        <source>Readiness</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Looking through the card …</source>
        <translation>Revisando la tarjeta…</translation>
    </message>
    <message>
        <source>No template fits this card. What holds for every card is checked: title, summary, sample text left over, empty headings and missing reasons. The minimum contents are not.</source>
        <translation>Ninguna plantilla encaja con esta tarjeta. Se comprueba lo que vale para cualquier tarjeta: título, resumen, texto de ejemplo olvidado, encabezados vacíos y motivos que faltan. Los contenidos mínimos no se comprueban.</translation>
    </message>
    <message>
        <source>How far the card is</source>
        <translation>En qué punto está la tarjeta</translation>
    </message>
    <message>
        <source>Five minimum contents</source>
        <translation>Cinco contenidos mínimos</translation>
    </message>
    <message>
        <source>What readers judge</source>
        <translation>Lo que juzga quien lee</translation>
    </message>
    <message>
        <source>What is listed below</source>
        <translation>Qué se muestra en la lista de abajo</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Still being written: what a draft may lack is worth a look at most</source>
        <translation>Aún se está escribiendo: lo que le falte a un borrador, como mucho, conviene revisarlo</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Written: others look at it now</source>
        <translation>Ya está escrita: ahora la miran otras personas</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>To be published: whatever readers need has to be there</source>
        <translation>Se va a publicar: tiene que estar todo lo que necesita quien lee</translation>
    </message>
    <message>
        <source>What a machine can see</source>
        <translation>Lo que puede ver una máquina</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>What is not known, does not apply, is not disclosed, or was dismissed</source>
        <translation>Lo que no se sabe, no procede, no se divulga o se ha descartado</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Depth, the life of the data, and what is not checked</source>
        <translation>La profundidad, la vida de los datos y lo que no se comprueba</translation>
    </message>
    <message>
        <source>Judged as a dataset card of Hugging Face, by its headings.</source>
        <translation>Se juzga como tarjeta de conjunto de datos de Hugging Face, por sus encabezados.</translation>
    </message>
    <message>
        <source>Reasons %1</source>
        <comment>so many to be looked at</comment>
        <translation>Motivos %1</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <comment>so many</comment>
        <translation>Hallazgos %1</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <translation>Descartar: %1</translation>
    </message>
    <message>
        <source>Why is this no fault here?</source>
        <translation>¿Por qué no es un defecto aquí?</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Accept the reason at “%1”</source>
        <translation>Aceptar el motivo de «%1»</translation>
    </message>
    <message>
        <source>Reopen “%1”</source>
        <translation>Reabrir «%1»</translation>
    </message>
    <message>
        <source>What is wrong with the reason?</source>
        <translation>¿Qué falla en el motivo?</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>Recuperar: %1</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Recuperar</translation>
    </message>
</context>
<context>
    <name>cardwright::ReadyPage</name>
    <message>
        <source>Results as Markdown, a page for the browser and tables.</source>
        <translation>Los resultados en Markdown, una página para el navegador y tablas.</translation>
    </message>
    <message>
        <source>Who is in the room, with which role; who should come another time.</source>
        <translation>Quién está en la sala y con qué función; quién debería venir en otra ocasión.</translation>
    </message>
    <message>
        <source>Prompt cards, ballots and worksheets to print; question sheets for those without this program.</source>
        <translation>Fichas de consignas, papeletas y hojas de trabajo para imprimir; hojas de preguntas para quienes no tienen este programa.</translation>
    </message>
    <message>
        <source>What the projector shows. With one screen alone: Shift+F5 makes this window the wall.</source>
        <translation>Lo que muestra el proyector. Con un solo monitor: Mayús+F5 hace que esta ventana sea la pantalla.</translation>
    </message>
    <message>
        <source>Everything goes by key; here they all stand.</source>
        <translation>Todo se puede hacer con el teclado; aquí están todas las teclas.</translation>
    </message>
    <message>
        <source>Write the take-away</source>
        <translation>Escribir el material para llevar</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>Personas y funciones</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Room window</source>
        <translation>Ventana de la sala</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>The steps are done</source>
        <translation>Los pasos están hechos</translation>
    </message>
    <message>
        <source>Between two steps</source>
        <translation>Entre dos pasos</translation>
    </message>
    <message>
        <source>Before the first step</source>
        <translation>Antes del primer paso</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n min. The clock starts with it.</source>
        <comment>title of a step</comment>
        <translation>
            <numerusform>%1, %n min. El reloj se pone en marcha al empezar.</numerusform>
            <numerusform>%1, %n min. El reloj se pone en marcha al empezar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Abrir la tarjeta</translation>
    </message>
    <message>
        <source>Draft the card</source>
        <translation>Redactar la tarjeta</translation>
    </message>
    <message>
        <source>%1 lies beside the workshop.</source>
        <comment>name of a file</comment>
        <translation>%1 está junto al taller.</translation>
    </message>
    <message>
        <source>A card that begins with the template: each question stands there, still without an answer.</source>
        <translation>Una tarjeta que empieza con la plantilla: contiene todas las preguntas, todavía sin respuesta.</translation>
    </message>
</context>
<context>
    <name>cardwright::ReasonRow</name>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Reabrir…</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Accept the reason at %1</source>
        <translation>Aceptar el motivo de %1</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>Reabrir %1</translation>
    </message>
    <message>
        <source>Put the finding at %1 back</source>
        <translation>Recuperar el hallazgo de %1</translation>
    </message>
</context>
<context>
    <name>cardwright::ReasonsPage</name>
    <message>
        <source>Reasons instead of answers</source>
        <translation>Motivos en lugar de respuestas</translation>
    </message>
    <message>
        <source>Known unknowns</source>
        <translation>Incógnitas declaradas</translation>
    </message>
    <message>
        <source>Said openly. They are never held against the card.</source>
        <translation>Se dicen abiertamente. Nunca se cuentan en contra de la tarjeta.</translation>
    </message>
    <message>
        <source>Doesn’t apply</source>
        <translation>No procede</translation>
    </message>
    <message>
        <source>These leave the count, so somebody other than the author looks at each reason.</source>
        <translation>Dejan de contar, así que alguien que no sea autor examina cada motivo.</translation>
    </message>
    <message>
        <source>Not disclosed</source>
        <translation>No se divulga</translation>
    </message>
    <message>
        <source>These leave the count too.</source>
        <translation>Estas también dejan de contar.</translation>
    </message>
    <message>
        <source>Dismissed findings</source>
        <translation>Hallazgos descartados</translation>
    </message>
    <message>
        <source>Set aside by a person, with a reason.</source>
        <translation>Los ha apartado una persona, con un motivo.</translation>
    </message>
    <message>
        <source>No question of this card is answered by saying that it is not known, does not apply or is not disclosed.</source>
        <translation>Ninguna pregunta de esta tarjeta se responde diciendo que no se sabe, que no procede o que no se divulga.</translation>
    </message>
    <message>
        <source>No reason is given.</source>
        <translation>No se da ningún motivo.</translation>
    </message>
    <message numerus="yes">
        <source>Stands for %n questions.</source>
        <translation>
            <numerusform>Vale por %n pregunta.</numerusform>
            <numerusform>Vale por %n preguntas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted by %1, %2.</source>
        <translation>Aceptado por %1, %2.</translation>
    </message>
    <message>
        <source>Reopened by %1, %2.</source>
        <translation>Reabierto por %1, %2.</translation>
    </message>
    <message>
        <source>“%1” – %2, %3</source>
        <comment>reason, name, day</comment>
        <translation>«%1» – %2, %3</translation>
    </message>
</context>
<context>
    <name>cardwright::RecentRow</name>
    <message>
        <source>Remove from this list</source>
        <translation>Quitar de esta lista</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation>Quitar %1 de esta lista</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encuentra</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file name, date</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>cardwright::RecordsPanel</name>
    <message>
        <source>Enter or Space shows a note, Delete hides it.</source>
        <translation>Intro o Espacio muestra una nota, Supr la oculta.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Aparcado</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <translation>Conservar «%1»</translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>Mostrar notas</translation>
    </message>
    <message>
        <source>Hide a note</source>
        <translation>Ocultar una nota</translation>
    </message>
    <message>
        <source>Remove an entry</source>
        <translation>Quitar una entrada</translation>
    </message>
    <message>
        <source>Change an entry</source>
        <translation>Cambiar una entrada</translation>
    </message>
</context>
<context>
    <name>cardwright::RecoveryOffers</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>“%1” holds work that was not saved (%2).</source>
        <translation>«%1» contiene trabajo que no se guardó (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n more after these.</source>
        <translation>
            <numerusform>%n más después de estas.</numerusform>
            <numerusform>%n más después de estas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What differs…</source>
        <translation>Qué difiere…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Open as a copy</source>
        <translation>Abrir como copia</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>It was written on another computer that uses the same home folder, and may still be open there: here it can be opened as a copy.</source>
        <translation>Se escribió en otro ordenador que usa la misma carpeta personal, y puede que allí siga abierto: aquí se puede abrir como copia.</translation>
    </message>
    <message>
        <source>The file has changed since: the work comes back as an untitled card, to be compared with it.</source>
        <translation>El archivo ha cambiado desde entonces: el trabajo vuelve como una tarjeta sin título, para compararla con él.</translation>
    </message>
    <message>
        <source>The file is not there any more: the work comes back as an untitled card.</source>
        <translation>El archivo ya no está: el trabajo vuelve como una tarjeta sin título.</translation>
    </message>
    <message>
        <source>Open what can be read</source>
        <translation>Abrir lo que se pueda leer</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Mostrar el archivo</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Apartarla</translation>
    </message>
    <message>
        <source>A copy of unsaved work (%1) was written by a newer version of Cardwright. Open that one to get it back; here it is left as it is.</source>
        <translation>Una versión más reciente de Cardwright escribió una copia de trabajo sin guardar (%1). Para recuperarla hay que abrir esa versión; aquí se deja como está.</translation>
    </message>
    <message>
        <source>A copy of unsaved work (%1) is damaged, and nothing in it can be read. It stays until you put it away.</source>
        <translation>Una copia de trabajo sin guardar (%1) está dañada, y no se puede leer nada de ella. Se queda hasta que la apartes.</translation>
    </message>
    <message>
        <source>A copy of unsaved work (%1) is damaged. What can still be read opens as an untitled card: look it through.</source>
        <translation>Una copia de trabajo sin guardar (%1) está dañada. Lo que todavía se puede leer se abre como una tarjeta sin título: conviene repasarla.</translation>
    </message>
    <message>
        <source>Discarded. No history is kept for this card, so it can be brought back only while this message is here.</source>
        <translation>Descartado. No se conserva historial de esta tarjeta, así que solo se puede recuperar mientras este mensaje esté aquí.</translation>
    </message>
    <message numerus="yes">
        <source>Discarded. It is kept for %n more day(s).</source>
        <translation>
            <numerusform>Descartado. Se conserva %n día más.</numerusform>
            <numerusform>Descartado. Se conserva %n días más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put away. It is kept for %n more day(s).</source>
        <translation>
            <numerusform>Apartada. Se conserva %n día más.</numerusform>
            <numerusform>Apartada. Se conserva %n días más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Remove it now</source>
        <translation>Quitarlo ahora</translation>
    </message>
    <message numerus="yes">
        <source>No discarded work is here. Unsaved work that you discard after a crash is kept for %n day(s).</source>
        <translation>
            <numerusform>Aquí no hay trabajo descartado. El trabajo sin guardar que se descarta tras un fallo se conserva %n día.</numerusform>
            <numerusform>Aquí no hay trabajo descartado. El trabajo sin guardar que se descarta tras un fallo se conserva %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds work that was discarded (written %2).</source>
        <translation>«%1» contiene trabajo descartado (escrito: %2).</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>A copy of unsaved work (%1) that could not be read was put away.</source>
        <translation>Se apartó una copia de trabajo sin guardar (%1) que no se pudo leer.</translation>
    </message>
</context>
<context>
    <name>cardwright::RemarkFields</name>
    <message>
        <source>Caption</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Add a caption</source>
        <translation>Añadir una leyenda</translation>
    </message>
    <message>
        <source>Add notes</source>
        <translation>Añadir notas</translation>
    </message>
</context>
<context>
    <name>cardwright::RepeatEditor</name>
    <message>
        <source>Named elsewhere in this card</source>
        <translation>Nombrados en otra parte de esta tarjeta</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Otro nombre…</translation>
    </message>
    <message>
        <source>Names used elsewhere…</source>
        <translation>Nombres usados en otra parte…</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Añadir otro</translation>
    </message>
</context>
<context>
    <name>cardwright::ResultButtons</name>
    <message>
        <source>Assemble the template</source>
        <translation>Montar la plantilla</translation>
    </message>
    <message>
        <source>Write the take-away</source>
        <translation>Escribir el material para llevar</translation>
    </message>
    <message>
        <source>This is a rehearsal: no files are written.</source>
        <translation>Esto es un ensayo: no se escribe ningún archivo.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>No se puede crear la carpeta «%1».</translation>
    </message>
    <message>
        <source>The template is written: %1</source>
        <translation>La plantilla está escrita: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to take home are in %1. Private notes and hidden notes are in none of them.</source>
        <translation>
            <numerusform>En %1 hay %n archivo para llevar. No contiene notas privadas ni notas ocultas.</numerusform>
            <numerusform>En %1 hay %n archivos para llevar. Ninguno contiene notas privadas ni notas ocultas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the template…</source>
        <translation>Editar la plantilla…</translation>
    </message>
    <message>
        <source>Draft the card with it</source>
        <translation>Redactar la tarjeta con ella</translation>
    </message>
    <message>
        <source>There are no questions yet: the template would be empty.</source>
        <translation>Todavía no hay preguntas: la plantilla quedaría vacía.</translation>
    </message>
    <message>
        <source>There are no questions yet: the card would be empty.</source>
        <translation>Todavía no hay preguntas: la tarjeta quedaría vacía.</translation>
    </message>
    <message>
        <source>It has the template as it was edited: %1</source>
        <translation>Lleva la plantilla tal como se editó: %1</translation>
    </message>
    <message>
        <source>It has the template as it was edited, without what the workshop changed since: %1</source>
        <translation>Lleva la plantilla tal como se editó, sin lo que el taller cambió después: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) wait to be shown, and there are no others yet. %1 shows them.</source>
        <translation>
            <numerusform>%n pregunta espera a mostrarse, y aún no hay otras. %1 la muestra.</numerusform>
            <numerusform>%n preguntas esperan a mostrarse, y aún no hay otras. %1 las muestra.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::ReviewAsk</name>
    <message>
        <source>This begins the card’s review: what only people can say is listed from now on.</source>
        <translation>Con esto empieza la revisión de la tarjeta: desde ahora se muestra en la lista lo que solo pueden decir las personas.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>cardwright::ReviewController</name>
    <message>
        <source>You are reviewing: the card is only read here, and what you say stands in a file beside it.</source>
        <translation>En modo de revisión, la tarjeta aquí solo se lee, y lo que se dice queda en un archivo junto a ella.</translation>
    </message>
    <message>
        <source>Edit the card</source>
        <translation>Editar la tarjeta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>This card has no review. The one in “%1” speaks of %n text(s) that stand here word for word.</source>
        <translation>
            <numerusform>Esta tarjeta no tiene revisión. La que está en «%1» habla de %n texto que figura aquí palabra por palabra.</numerusform>
            <numerusform>Esta tarjeta no tiene revisión. La que está en «%1» habla de %n textos que figuran aquí palabra por palabra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use a copy of it</source>
        <translation>Usar una copia de ella</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Web page (*.html);;Markdown (*.md)</source>
        <translation>Página web (*.html);;Markdown (*.md)</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Otro nombre…</translation>
    </message>
    <message>
        <source>“%1” is the card itself. Nothing was written.</source>
        <translation>«%1» es la propia tarjeta. No se escribió nada.</translation>
    </message>
    <message>
        <source>The readiness report is in “%1”.</source>
        <translation>El informe de preparación está en «%1».</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>The readiness report is being made.</source>
        <translation>Se está elaborando el informe de preparación.</translation>
    </message>
    <message>
        <source>What you are saying of the card could not be kept for the next start: %1</source>
        <translation>Lo que estás diciendo de la tarjeta no se pudo conservar para el próximo inicio: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that you began to say of this card are still there. They are not in its review yet.</source>
        <translation>
            <numerusform>%n cosa que empezaste a decir de esta tarjeta sigue ahí. Todavía no está en su revisión.</numerusform>
            <numerusform>%n cosas que empezaste a decir de esta tarjeta siguen ahí. Todavía no están en su revisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>The readiness report is still being written. What you asked for follows.</source>
        <translation>El informe de preparación todavía se está escribiendo. Lo que pediste viene después.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
</context>
<context>
    <name>cardwright::ReviewForm</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
</context>
<context>
    <name>cardwright::ReviewKeeper</name>
    <message>
        <source>The card is open, but its review could not be read and stays as it is. %1</source>
        <translation>La tarjeta está abierta, pero su revisión no se pudo leer y se queda como está. %1</translation>
    </message>
    <message>
        <source>Someone else changed the review at the same time and in the same place as you: %1. What they said stands now. Look at it, and repeat your change if you still mean it.</source>
        <translation>Otra persona cambió la revisión a la vez que tú y en el mismo lugar: %1. Ahora vale lo que dijo esa persona. Conviene mirarlo y repetir el cambio si sigue haciendo falta.</translation>
    </message>
</context>
<context>
    <name>cardwright::ReviewPane</name>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Parts of the review</source>
        <translation>Partes de la revisión</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>Juicios</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lectores</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Comments (%1)</source>
        <translation>Comentarios (%1)</translation>
    </message>
</context>
<context>
    <name>cardwright::RoomView</name>
    <message>
        <source>Wall, blank</source>
        <translation>Pantalla, en blanco</translation>
    </message>
    <message>
        <source>Wall: %1. %2</source>
        <translation>Pantalla: %1. %2</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Un momento, por favor</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Después: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) still empty</source>
        <translation>
            <numerusform>%n fila todavía vacía</numerusform>
            <numerusform>%n filas todavía vacías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>↑ %n above</source>
        <translation>
            <numerusform>↑ %n más arriba</numerusform>
            <numerusform>↑ %n más arriba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>↓ %n more below</source>
        <translation>
            <numerusform>↓ %n más abajo</numerusform>
            <numerusform>↓ %n más abajo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::RoomWindow</name>
    <message>
        <source>Room: %1</source>
        <translation>Sala: %1</translation>
    </message>
</context>
<context>
    <name>cardwright::ScopeChip</name>
    <message>
        <source>Level of detail: %1</source>
        <translation>Nivel de detalle: %1</translation>
    </message>
    <message>
        <source>The Playbook calls this level the telescope.</source>
        <translation>El Playbook llama a este nivel telescopio.</translation>
    </message>
    <message>
        <source>The Playbook calls this level the periscope.</source>
        <translation>El Playbook llama a este nivel periscopio.</translation>
    </message>
    <message>
        <source>The Playbook calls this level the microscope.</source>
        <translation>El Playbook llama a este nivel microscopio.</translation>
    </message>
</context>
<context>
    <name>cardwright::SectionDelegate</name>
    <message>
        <source>n/a</source>
        <comment>count of a section that does not apply</comment>
        <translation>n/a</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>answered of all</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>cardwright::SectionPage</name>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Title and summary</source>
        <translation>Título y resumen</translation>
    </message>
    <message>
        <source>What every reader sees first.</source>
        <translation>Lo primero que ve quien lee.</translation>
    </message>
    <message>
        <source>%1 (part %L2)</source>
        <translation>%1 (parte %L2)</translation>
    </message>
</context>
<context>
    <name>cardwright::SectionsList</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>cardwright::SectionsModel</name>
    <message>
        <source>Title and summary</source>
        <translation>Título y resumen</translation>
    </message>
    <message>
        <source>Section without a name</source>
        <translation>Sección sin nombre</translation>
    </message>
    <message>
        <source>Part without a name</source>
        <translation>Parte sin nombre</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>no procede</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 de %2 respondidas</translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n por hacer</numerusform>
            <numerusform>%n por hacer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worth a look</source>
        <translation>
            <numerusform>%n que conviene revisar</numerusform>
            <numerusform>%n que conviene revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s)</source>
        <translation>
            <numerusform>%n comentario abierto</numerusform>
            <numerusform>%n comentarios abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (part %L2)</source>
        <translation>%1 (parte %L2)</translation>
    </message>
</context>
<context>
    <name>cardwright::SessionForm</name>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>What kind of reader</source>
        <translation>Qué clase de lector</translation>
    </message>
    <message>
        <source>For example: engineer who picks training data</source>
        <translation>Por ejemplo: una ingeniera que elige datos de entrenamiento</translation>
    </message>
    <message>
        <source>What they had to decide</source>
        <translation>Qué tenía que decidir</translation>
    </message>
    <message>
        <source>A decision that can be taken with the card alone</source>
        <translation>Una decisión que se pueda tomar solo con la tarjeta</translation>
    </message>
    <message>
        <source>What they concluded</source>
        <translation>A qué conclusión llegó</translation>
    </message>
    <message>
        <source>How sure they were</source>
        <translation>Con cuánta seguridad</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Little</source>
        <translation>Poca</translation>
    </message>
    <message>
        <source>Somewhat</source>
        <translation>Alguna</translation>
    </message>
    <message>
        <source>Quite</source>
        <translation>Bastante</translation>
    </message>
    <message>
        <source>Entirely</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>How sure they were, from 1 to 5</source>
        <translation>Con cuánta seguridad, de 1 a 5</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no se dijo</translation>
    </message>
    <message>
        <source>Minutes that it took</source>
        <translation>Minutos que tardó</translation>
    </message>
    <message>
        <source>Questions that they used</source>
        <translation>Preguntas que usó</translation>
    </message>
    <message>
        <source>What they looked for and did not find</source>
        <translation>Qué buscó y no encontró</translation>
    </message>
    <message>
        <source>What it tells about</source>
        <translation>De qué da cuenta</translation>
    </message>
</context>
<context>
    <name>cardwright::SessionsPage</name>
    <message>
        <source>Reader sessions</source>
        <translation>Sesiones de lectura</translation>
    </message>
    <message>
        <source>Record a session…</source>
        <translation>Registrar una sesión…</translation>
    </message>
    <message>
        <source>Give a reader a decision to take with this card alone, and watch: what do they conclude, and what do they look for in vain? Ask, too, for a difference from a similar dataset: it shows who only skims.</source>
        <translation>Dar a quien lee una decisión que tomar solo con esta tarjeta, y observar: ¿qué concluye y qué busca en vano? Conviene preguntar también por una diferencia con un conjunto de datos parecido: así se ve quién solo lee por encima.</translation>
    </message>
    <message>
        <source>No session is recorded yet.</source>
        <translation>Aún no hay ninguna sesión registrada.</translation>
    </message>
    <message>
        <source>It tells about</source>
        <translation>Da cuenta de</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>With misses</source>
        <translation>Con carencias</translation>
    </message>
    <message>
        <source>Session: %1, %2</source>
        <comment>kind of reader, task</comment>
        <translation>Sesión: %1, %2</translation>
    </message>
    <message>
        <source>sure %1 of 5</source>
        <translation>seguridad %1 de 5</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take it out for good?</source>
        <translation>¿Quitarla definitivamente?</translation>
    </message>
    <message>
        <source>Concluded: %1</source>
        <translation>Conclusión: %1</translation>
    </message>
    <message>
        <source>Looked in vain for: %1</source>
        <translation>Buscó en vano: %1</translation>
    </message>
    <message>
        <source>Used %1</source>
        <translation>Usó %1</translation>
    </message>
</context>
<context>
    <name>cardwright::SettingsNotice</name>
    <message>
        <source>What you chose counts until you close this window, and could not be kept for the next start. %1</source>
        <translation>Lo que elegiste vale hasta que cierres esta ventana y no se pudo guardar para el próximo inicio. %1</translation>
    </message>
</context>
<context>
    <name>cardwright::SheetPrinter</name>
    <message>
        <source>This system does not let the engine that prints protect itself, so no PDF was made. Save the page for the browser instead and print it there.</source>
        <translation>Este sistema no permite que el motor de impresión se proteja, así que no se creó ningún PDF. En su lugar, se puede guardar la página para el navegador e imprimirla allí.</translation>
    </message>
    <message>
        <source>The engine that prints stopped, so no PDF was made. Please try again.</source>
        <translation>El motor de impresión se detuvo, así que no se creó ningún PDF. Conviene intentarlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>cardwright::SheetView</name>
    <message>
        <source>Worksheet</source>
        <translation>Hoja de trabajo</translation>
    </message>
</context>
<context>
    <name>cardwright::SignerRow</name>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>The card as it stands now may be published. What is changed after this is told beside your name.</source>
        <translation>La tarjeta, tal como está ahora, se puede publicar. Lo que se cambie después se indicará junto a tu nombre.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Withdraw the signature?</source>
        <translation>¿Retirar la firma?</translation>
    </message>
    <message>
        <source>Need not sign</source>
        <translation>No hace falta su firma</translation>
    </message>
    <message>
        <source>Take out with all signatures?</source>
        <translation>¿Quitar con todas sus firmas?</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>cambiado: %1</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>desaparecido: %1</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>nuevo: %1</translation>
    </message>
    <message>
        <source>Has not signed</source>
        <translation>No ha firmado</translation>
    </message>
    <message>
        <source>Signed by %1; the card is as it was then</source>
        <translation>Con la firma de %1; la tarjeta sigue como entonces</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>Con la firma de %1</translation>
    </message>
    <message>
        <source>Since then %1</source>
        <comment>what is changed, gone, new</comment>
        <translation>Desde entonces, %1</translation>
    </message>
    <message>
        <source>Sign anew…</source>
        <translation>Firmar de nuevo…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Firmar…</translation>
    </message>
    <message>
        <source>Sign as %1</source>
        <translation>Firmar como %1</translation>
    </message>
    <message>
        <source>The card has changes that are not saved. Save it, then sign.</source>
        <translation>La tarjeta tiene cambios sin guardar. Hay que guardarla y después firmar.</translation>
    </message>
    <message>
        <source>Signing &amp;as</source>
        <translation>Firma &amp;como</translation>
    </message>
</context>
<context>
    <name>cardwright::SleepWatch</name>
    <message>
        <source>Unsaved work is put into its recovery copy.</source>
        <translation>El trabajo sin guardar se pasa a su copia de recuperación.</translation>
    </message>
</context>
<context>
    <name>cardwright::SourcePane</name>
    <message>
        <source>This file is read-only, so its source can be read and copied here.</source>
        <translation>Este archivo es de solo lectura; aquí se puede leer y copiar su código.</translation>
    </message>
    <message>
        <source>This card holds bytes that are not text, so its source can only be read here.</source>
        <translation>Esta tarjeta contiene bytes que no son texto; aquí solo se puede leer su código.</translation>
    </message>
    <message>
        <source>This card is larger than 5 MB, too large to show its source here; the form still shows it.</source>
        <translation>Esta tarjeta pasa de 5 MB y es demasiado grande para mostrar aquí su código; el formulario sí la muestra.</translation>
    </message>
    <message>
        <source>This card has more than 50,000 headings, so its source can only be read and copied here; the form edits it.</source>
        <translation>Esta tarjeta tiene más de 50.000 encabezados; aquí su fuente solo se puede leer y copiar, y se edita en el formulario.</translation>
    </message>
</context>
<context>
    <name>cardwright::SourceView</name>
    <message>
        <source>Markdown source of the card</source>
        <translation>Código Markdown de la tarjeta</translation>
    </message>
    <message>
        <source>Edit Markdown</source>
        <translation>Editar Markdown</translation>
    </message>
</context>
<context>
    <name>cardwright::StartPage</name>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Tell readers what your dataset is, where it comes from and what it is good for.</source>
        <translation>Contar qué es un conjunto de datos, de dónde viene y para qué sirve.</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Todo se queda en este equipo.</translation>
    </message>
    <message>
        <source>You can also drop a Markdown file anywhere in this window.</source>
        <translation>También se puede soltar un archivo Markdown en cualquier parte de esta ventana.</translation>
    </message>
    <message>
        <source>New Data Card</source>
        <translation>Nueva Tarjeta de datos</translation>
    </message>
    <message>
        <source>Start with a few questions. Stop whenever you like.</source>
        <translation>Empezar con unas pocas preguntas. Se puede parar en cualquier momento.</translation>
    </message>
    <message>
        <source>Open a card</source>
        <translation>Abrir una tarjeta</translation>
    </message>
    <message>
        <source>Markdown from anywhere: the Playbook, Hugging Face, a colleague.</source>
        <translation>Markdown de cualquier origen: el Playbook, Hugging Face, un compañero de trabajo.</translation>
    </message>
    <message>
        <source>See a finished example</source>
        <translation>Ver un ejemplo terminado</translation>
    </message>
    <message>
        <source>A complete card to look around in and to change.</source>
        <translation>Una tarjeta completa para explorar y cambiar.</translation>
    </message>
    <message>
        <source>Plan with your team first: who reads the card, and what they ask (Alt+1)</source>
        <translation>Planificar primero con el equipo: quién lee la tarjeta y qué pregunta (Alt+1)</translation>
    </message>
    <message>
        <source>Go on with the workshop “%1”</source>
        <translation>Continuar con el taller «%1»</translation>
    </message>
    <message>
        <source>Open the card of the workshop, “%1”</source>
        <translation>Abrir la tarjeta del taller, «%1»</translation>
    </message>
</context>
<context>
    <name>cardwright::StartWorkshop</name>
    <message>
        <source>Workshop, %1</source>
        <translation>Taller, %1</translation>
    </message>
    <message>
        <source>Notes wait until I show them</source>
        <translation>Las notas esperan hasta que yo las muestre</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Taller nuevo</translation>
    </message>
    <message>
        <source>One laptop, one projector, everybody in the room. It can stop at any step and go on another day.</source>
        <translation>Un portátil, un proyector y todo el mundo en la sala. Se puede parar en cualquier paso y seguir otro día.</translation>
    </message>
    <message>
        <source>Optional: one name in each line</source>
        <translation>Opcional: un nombre en cada línea</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Time there is</source>
        <translation>Tiempo disponible</translation>
    </message>
    <message>
        <source>Start…</source>
        <translation>Empezar…</translation>
    </message>
    <message>
        <source>Choose where the workshop is kept</source>
        <translation>Elegir dónde se guarda el taller</translation>
    </message>
    <message>
        <source>Rehearse with sample notes</source>
        <translation>Ensayar con notas de ejemplo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) too few even for the shortest run: a step will have to go.</source>
        <translation>
            <numerusform>Falta %n minuto incluso para el recorrido más corto: habrá que suprimir un paso.</numerusform>
            <numerusform>Faltan %n minutos incluso para el recorrido más corto: habrá que suprimir un paso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) are left over.</source>
        <translation>
            <numerusform>Sobra %n minuto.</numerusform>
            <numerusform>Sobran %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The steps are stretched or shrunk to this time.</source>
        <translation>Los pasos se alargan o se acortan para ajustarse a este tiempo.</translation>
    </message>
</context>
<context>
    <name>cardwright::StateBox</name>
    <message>
        <source>Why is it not known? No reason is given yet.</source>
        <translation>¿Por qué no se sabe? Aún no hay motivo.</translation>
    </message>
    <message>
        <source>Why does it not apply? No reason is given yet.</source>
        <translation>¿Por qué no procede? Aún no hay motivo.</translation>
    </message>
    <message>
        <source>Why is it not disclosed? No reason is given yet.</source>
        <translation>¿Por qué no se divulga? Aún no hay motivo.</translation>
    </message>
    <message>
        <source>What does it wait for, or whom? Nothing is said yet.</source>
        <translation>¿A qué o a quién espera? Aún no se ha dicho nada.</translation>
    </message>
    <message>
        <source>The earlier text is out of the file now. Undo brings it back.</source>
        <translation>El texto anterior ya no está en el archivo. Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>%1: %2 – the reason</source>
        <translation>%1: %2 – el motivo</translation>
    </message>
    <message>
        <source>Earlier text kept – hide</source>
        <translation>Texto anterior conservado – ocultar</translation>
    </message>
    <message>
        <source>Earlier text kept – show</source>
        <translation>Texto anterior conservado – mostrar</translation>
    </message>
</context>
<context>
    <name>cardwright::StateButton</name>
    <message>
        <source>Don’t know</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Doesn’t apply</source>
        <translation>No procede</translation>
    </message>
    <message>
        <source>Not disclosed</source>
        <translation>No se divulga</translation>
    </message>
    <message>
        <source>Waiting for …</source>
        <translation>En espera de …</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Say why there is no answer (Ctrl+.)</source>
        <translation>Decir por qué no hay respuesta (Ctrl+.)</translation>
    </message>
    <message>
        <source>Answer instead</source>
        <translation>Responder en su lugar</translation>
    </message>
</context>
<context>
    <name>cardwright::StateOffer</name>
    <message>
        <source>Say why there is no answer</source>
        <translation>Decir por qué no hay respuesta</translation>
    </message>
    <message>
        <source>Say why:</source>
        <translation>Decir por qué:</translation>
    </message>
</context>
<context>
    <name>cardwright::StatusLine</name>
    <message>
        <source>Language of the card</source>
        <translation>Idioma de la tarjeta</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>No template</source>
        <translation>Sin plantilla</translation>
    </message>
    <message>
        <source>%1 (guessed)</source>
        <translation>%1 (sin confirmar)</translation>
    </message>
    <message>
        <source>Language of the card, as the card says</source>
        <translation>Idioma de la tarjeta, según indica la tarjeta</translation>
    </message>
    <message>
        <source>Language of the card, guessed. Choose one to write it into the card.</source>
        <translation>Idioma de la tarjeta, deducido. Elegir uno para escribirlo en la tarjeta.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Sin guardar todavía</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Con cambios</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Recovery copy just now</source>
        <translation>Copia de recuperación ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>Recovery copy %n minute(s) ago</source>
        <translation>
            <numerusform>Copia de recuperación hace %n minuto</numerusform>
            <numerusform>Copia de recuperación hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Language not known</source>
        <translation>Idioma desconocido</translation>
    </message>
</context>
<context>
    <name>cardwright::StructureController</name>
    <message>
        <source>New section</source>
        <translation>Sección nueva</translation>
    </message>
    <message>
        <source>New subsection</source>
        <translation>Subsección nueva</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Pregunta nueva</translation>
    </message>
    <message>
        <source>This question is not in the card yet. It gets its heading with its first answer.</source>
        <translation>Esta pregunta aún no está en la tarjeta. Recibe su encabezado con la primera respuesta.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar título</translation>
    </message>
    <message>
        <source>This question is not in the card, so there is nothing to remove.</source>
        <translation>Esta pregunta no está en la tarjeta; no hay nada que quitar.</translation>
    </message>
</context>
<context>
    <name>cardwright::TableEditor</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Quitar fila</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Quitar columna</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Añadir fila</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>Añadir columna</translation>
    </message>
    <message>
        <source>Tab goes from cell to cell and Enter to the next row. Escape leaves the table. The menu of a cell has what can be done with rows and columns.</source>
        <translation>El tabulador va de celda en celda e Intro a la fila siguiente. Escape sale de la tabla. El menú de una celda ofrece lo que se puede hacer con filas y columnas.</translation>
    </message>
    <message numerus="yes">
        <source>What you copied has %n columns, and there are fewer from this cell on.</source>
        <translation>
            <numerusform>Lo copiado tiene %n columna, y desde esta celda hay menos.</numerusform>
            <numerusform>Lo copiado tiene %n columnas, y desde esta celda hay menos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you copied has %n rows, and not all of them have a place in this table.</source>
        <translation>
            <numerusform>Lo copiado tiene %n fila, y no toda cabe en esta tabla.</numerusform>
            <numerusform>Lo copiado tiene %n filas, y no todas caben en esta tabla.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you copied would cover labels that belong to the question.</source>
        <translation>Lo copiado taparía etiquetas que pertenecen a la pregunta.</translation>
    </message>
    <message>
        <source>Paste as text</source>
        <translation>Pegar como texto</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n rows</source>
        <translation>
            <numerusform>Mostrar %n fila</numerusform>
            <numerusform>Mostrar las %n filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::TemplateController</name>
    <message>
        <source>&amp;Edit Templates…</source>
        <translation>&amp;Editar plantillas…</translation>
    </message>
    <message>
        <source>Use Another &amp;Template…</source>
        <translation>Usar otra &amp;plantilla…</translation>
    </message>
    <message>
        <source>Te&amp;xts Not Placed</source>
        <translation>Te&amp;xtos sin colocar</translation>
    </message>
    <message>
        <source>This card names the template “%1”, which is not among yours. It is shown with the questions of “%2”; nothing in it is changed.</source>
        <translation>Esta tarjeta nombra la plantilla «%1», que no está entre las tuyas. Se muestra con las preguntas de «%2»; no se cambia nada en ella.</translation>
    </message>
    <message>
        <source>This card names the template “%1”, which is not among yours. It is shown as it stands; nothing in it is changed.</source>
        <translation>Esta tarjeta nombra la plantilla «%1», que no está entre las tuyas. Se muestra tal como está; no se cambia nada en ella.</translation>
    </message>
    <message>
        <source>Import the template…</source>
        <translation>Importar la plantilla…</translation>
    </message>
    <message>
        <source>This card was made with version %1 of “%2”, which is not among your templates. It is shown with version %3.</source>
        <translation>Esta tarjeta se hizo con la versión %1 de «%2», que no está entre tus plantillas. Se muestra con la versión %3.</translation>
    </message>
    <message>
        <source>This card follows version %1 of “%2”. There is version %3 too.</source>
        <translation>Esta tarjeta sigue la versión %1 de «%2». También existe la versión %3.</translation>
    </message>
    <message>
        <source>See what would move…</source>
        <translation>Ver qué se movería…</translation>
    </message>
    <message>
        <source>A field holds text with a heading that waits for your decision. Decide there first.</source>
        <translation>Un campo contiene texto con un encabezado pendiente de decisión. Primero hay que decidir ahí.</translation>
    </message>
    <message>
        <source>The card has no title, so it cannot name its template. Give it a title first.</source>
        <translation>La tarjeta no tiene título, así que no puede nombrar su plantilla. Primero hay que darle un título.</translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <translation>Continuar con «%1»</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The card follows version %1 of “%2” now.</source>
        <translation>Ahora la tarjeta sigue la versión %1 de «%2».</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) stay as they were.</source>
        <translation>
            <numerusform>%n respuesta queda como estaba.</numerusform>
            <numerusform>%n respuestas quedan como estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) went where the template asks for them.</source>
        <translation>
            <numerusform>%n respuesta ha pasado a donde la plantilla la pide.</numerusform>
            <numerusform>%n respuestas han pasado a donde la plantilla las pide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) wait below the form.</source>
        <translation>
            <numerusform>%n texto espera debajo del formulario.</numerusform>
            <numerusform>%n textos esperan debajo del formulario.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::TemplateList</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>A template is the list of questions that a card answers. Those that come with Cardwright are opened as a copy; each save of your own is a new version, and cards go on with the one they were made with.</source>
        <translation>Una plantilla es la lista de preguntas que responde una tarjeta. Las que vienen con Cardwright se abren como copia; cada vez que se guarda una propia se crea una versión nueva, y las tarjetas siguen con la versión con la que se hicieron.</translation>
    </message>
    <message>
        <source>&amp;New template</source>
        <translation>&amp;Nueva plantilla</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>&amp;Importar un archivo…</translation>
    </message>
    <message>
        <source>Unsaved work on “%1”</source>
        <translation>Trabajo sin guardar en «%1»</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation>Conservado: %1</translation>
    </message>
    <message>
        <source>Yours, version %1 · %2</source>
        <translation>Tuya, versión %1 · %2</translation>
    </message>
    <message>
        <source>Yours, earlier version %1 · %2</source>
        <translation>Tuya, versión anterior %1 · %2</translation>
    </message>
    <message>
        <source>Comes with Cardwright, version %1: opened as a copy</source>
        <translation>Viene con Cardwright, versión %1: se abre como copia</translation>
    </message>
    <message>
        <source>&amp;Edit a copy</source>
        <translation>&amp;Editar una copia</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
</context>
<context>
    <name>cardwright::TermOffer</name>
    <message>
        <source>Used but not explained:</source>
        <translation>Usados sin explicar:</translation>
    </message>
    <message>
        <source>Add “%1” as a term</source>
        <translation>Añadir «%1» como término</translation>
    </message>
</context>
<context>
    <name>cardwright::TextEditor</name>
    <message>
        <source>Save the card first: pictures are kept in a folder beside it.</source>
        <translation>Guarde antes la tarjeta: las imágenes se guardan en una carpeta junto a ella.</translation>
    </message>
    <message>
        <source>This text has %L1 characters, too many for a field: its beginning is shown, and it can only be read here. It stays in the card as it is.</source>
        <translation>Este texto tiene %L1 caracteres, demasiados para un campo: se muestra el principio y aquí solo se puede leer. En la tarjeta se queda como está.</translation>
    </message>
</context>
<context>
    <name>cardwright::TextSpelling</name>
    <message>
        <source>Spelling &amp;Language</source>
        <translation>&amp;Idioma de la ortografía</translation>
    </message>
    <message>
        <source>No Suggestions</source>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to the Dictionary</source>
        <translation>&amp;Añadir «%1» al diccionario</translation>
    </message>
    <message>
        <source>&amp;Ignore in This Card</source>
        <translation>&amp;Ignorar en esta tarjeta</translation>
    </message>
    <message>
        <source>Take “%1” &amp;out of the Dictionary</source>
        <translation>&amp;Quitar «%1» del diccionario</translation>
    </message>
</context>
<context>
    <name>cardwright::Theme</name>
    <message>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Why and how</source>
        <translation>Por qué y cómo</translation>
    </message>
</context>
<context>
    <name>cardwright::TitlePanel</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title of the card</source>
        <translation>Título de la tarjeta</translation>
    </message>
    <message>
        <source>Name of the dataset</source>
        <translation>Nombre del conjunto de datos</translation>
    </message>
    <message>
        <source>%1: its name</source>
        <translation>%1: su nombre</translation>
    </message>
</context>
<context>
    <name>cardwright::TrayPane</name>
    <message>
        <source>Not placed yet</source>
        <translation>Aún sin colocar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Not placed yet: %n text(s)</source>
        <translation>
            <numerusform>Aún sin colocar: %n texto</numerusform>
            <numerusform>Aún sin colocar: %n textos</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to it in the card</source>
        <translation>Ir a él en la tarjeta</translation>
    </message>
    <message>
        <source>Put it into…</source>
        <translation>Ponerlo en…</translation>
    </message>
    <message>
        <source>Put “%1” into an answer</source>
        <translation>Poner «%1» en una respuesta</translation>
    </message>
    <message>
        <source>It has headings below it: move those first.</source>
        <translation>Tiene encabezados por debajo: primero hay que mover esos.</translation>
    </message>
    <message>
        <source>A field holds text with a heading that waits for your decision. Decide there first.</source>
        <translation>Un campo contiene texto con un encabezado pendiente de decisión. Primero hay que decidir ahí.</translation>
    </message>
    <message>
        <source>“%1” cannot go there as it is. It stays where it stands in the card.</source>
        <translation>«%1» no puede ir allí tal como está. Se queda donde está en la tarjeta.</translation>
    </message>
    <message>
        <source>Nothing is lost: each stands in the card under its own heading. Drag it onto a question, or choose one.</source>
        <translation>No se pierde nada: cada texto está en la tarjeta bajo su propio encabezado. Se puede arrastrar a una pregunta o elegir una.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag it onto a question of the form</source>
        <translation>Arrastrarlo a una pregunta del formulario</translation>
    </message>
</context>
<context>
    <name>cardwright::TriedCardPane</name>
    <message>
        <source>This answers it</source>
        <translation>Esto responde</translation>
    </message>
    <message>
        <source>The open card</source>
        <translation>La tarjeta abierta</translation>
    </message>
    <message>
        <source>Choose a card…</source>
        <translation>Elegir una tarjeta…</translation>
    </message>
    <message>
        <source>Part of the card</source>
        <translation>Parte de la tarjeta</translation>
    </message>
    <message>
        <source>Text of the card</source>
        <translation>Texto de la tarjeta</translation>
    </message>
    <message>
        <source>Say which part of the card answers</source>
        <translation>Decir qué parte de la tarjeta responde</translation>
    </message>
    <message>
        <source>Try the template on a card</source>
        <translation>Probar la plantilla con una tarjeta</translation>
    </message>
    <message>
        <source>No card yet: choose one that you know</source>
        <translation>Aún no hay tarjeta: elige una que conozcas</translation>
    </message>
    <message>
        <source>%1 is not there any more; what it said is kept</source>
        <translation>%1 ya no está; lo que decía se conserva</translation>
    </message>
</context>
<context>
    <name>cardwright::ValuePicker</name>
    <message>
        <source>Choose a date (F4)</source>
        <translation>Elegir una fecha (F4)</translation>
    </message>
    <message>
        <source>Choose a value (F4)</source>
        <translation>Elegir un valor (F4)</translation>
    </message>
    <message>
        <source>Choose a date: %1</source>
        <translation>Elegir una fecha: %1</translation>
    </message>
    <message>
        <source>Choose a value: %1</source>
        <translation>Elegir un valor: %1</translation>
    </message>
</context>
<context>
    <name>cardwright::VoteBallot</name>
    <message numerus="yes">
        <source>%1: %n vote(s) to give. Nobody looks over your shoulder.</source>
        <translation>
            <numerusform>%1: %n voto por dar. Nadie mira por encima del hombro.</numerusform>
            <numerusform>%1: %n votos por dar. Nadie mira por encima del hombro.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many votes did each get in the room?</source>
        <translation>¿Cuántos votos obtuvo cada elemento en la sala?</translation>
    </message>
    <message>
        <source>Put this ballot in   Ctrl+Enter</source>
        <translation>Entregar esta papeleta   Ctrl+Intro</translation>
    </message>
    <message>
        <source>Keep these totals   Ctrl+Enter</source>
        <translation>Conservar estos totales   Ctrl+Intro</translation>
    </message>
    <message>
        <source>%1 of %2 votes</source>
        <translation>%1 de %2 votos</translation>
    </message>
</context>
<context>
    <name>cardwright::VoteHandOver</name>
    <message>
        <source>Open the ballot   Enter</source>
        <translation>Abrir la papeleta   Intro</translation>
    </message>
    <message>
        <source>Who votes now</source>
        <translation>Quién vota ahora</translation>
    </message>
    <message>
        <source>Everybody has voted. %1 reveals the totals.</source>
        <translation>Ya han votado todas las personas. %1 revela los totales.</translation>
    </message>
    <message numerus="yes">
        <source>%n still to vote. Hand the keyboard on.</source>
        <translation>
            <numerusform>Falta %n por votar. El teclado pasa a la siguiente persona.</numerusform>
            <numerusform>Faltan %n por votar. El teclado pasa a la siguiente persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, once more</source>
        <translation>%1, otra vez</translation>
    </message>
    <message>
        <source>Nobody has voted yet.</source>
        <translation>Todavía no ha votado nadie.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
</context>
<context>
    <name>cardwright::VoteOutcome</name>
    <message>
        <source>Keep the first</source>
        <translation>Conservar los primeros</translation>
    </message>
    <message>
        <source>Items by their votes</source>
        <translation>Elementos por número de votos</translation>
    </message>
    <message>
        <source>How many go on</source>
        <translation>Cuántos siguen adelante</translation>
    </message>
    <message>
        <source>Another vote…</source>
        <translation>Otra votación…</translation>
    </message>
    <message>
        <source>Back to the worksheet</source>
        <translation>Volver a la hoja de trabajo</translation>
    </message>
    <message>
        <source>The vote is closed and hidden. %1 reveals it.</source>
        <translation>La votación está cerrada y oculta. %1 la revela.</translation>
    </message>
    <message>
        <source>The totals are on the wall. %1 of %2 votes were given.</source>
        <translation>Los totales están en la pantalla. Se dieron %1 de %2 votos.</translation>
    </message>
    <message numerus="yes">
        <source>%1.  %2 – %n vote(s)</source>
        <translation>
            <numerusform>%1.  %2 – %n voto</numerusform>
            <numerusform>%1.  %2 – %n votos</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ %1 · kept</source>
        <comment>a line of a vote</comment>
        <translation>✓ %1 · conservado</translation>
    </message>
    <message>
        <source>? %1 · stands level at the edge</source>
        <comment>a line of a vote</comment>
        <translation>? %1 · empatado en el límite</translation>
    </message>
    <message numerus="yes">
        <source>Vote on these %n alone…</source>
        <comment>that stand level</comment>
        <translation>
            <numerusform>Votar solo sobre este %n…</numerusform>
            <numerusform>Votar solo sobre estos %n…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::VotePanel</name>
    <message>
        <source>Begin a vote</source>
        <translation>Empezar una votación</translation>
    </message>
    <message>
        <source>Keep the first %1</source>
        <translation>Conservar los %1 primeros</translation>
    </message>
    <message numerus="yes">
        <source>Kept. %n stand level at the edge and stay open: talk about them.</source>
        <translation>
            <numerusform>Conservados. %n está empatado en el límite y queda abierto: conviene hablar de él.</numerusform>
            <numerusform>Conservados. %n están empatados en el límite y quedan abiertos: conviene hablar de ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept. The next step works with these.</source>
        <translation>Conservados. El paso siguiente trabaja con ellos.</translation>
    </message>
    <message>
        <source>This ballot was not taken. The vote may be closed, or this person has voted.</source>
        <translation>Esta papeleta no se admitió. Puede que la votación esté cerrada o que esta persona ya haya votado.</translation>
    </message>
    <message>
        <source>The totals are kept. %1 reveals them on the wall.</source>
        <translation>Los totales se han conservado. %1 los revela en la pantalla.</translation>
    </message>
    <message numerus="yes">
        <source>%n have not voted yet. %1 once more reveals the totals all the same.</source>
        <translation>
            <numerusform>%n persona no ha votado todavía. %1 otra vez revela los totales de todos modos.</numerusform>
            <numerusform>%n personas no han votado todavía. %1 otra vez revela los totales de todos modos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The totals are not kept yet: Ctrl+Enter keeps them. %1 once more reveals without them.</source>
        <translation>Los totales no se han conservado todavía: Ctrl+Intro los conserva. %1 otra vez revela sin ellos.</translation>
    </message>
    <message numerus="yes">
        <source>%n are kept: the others got no vote. The next step works with these.</source>
        <translation>
            <numerusform>Se conserva %n: los demás no recibieron votos. El paso siguiente trabaja con él.</numerusform>
            <numerusform>Se conservan %n: los demás no recibieron votos. El paso siguiente trabaja con ellos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::VoteSetup</name>
    <message>
        <source>Ballots keep the name of who voted</source>
        <translation>Las papeletas conservan el nombre de quien votó</translation>
    </message>
    <message>
        <source>The facilitator votes too</source>
        <translation>Quien facilita también vota</translation>
    </message>
    <message>
        <source>Begin the vote   Enter</source>
        <translation>Empezar la votación   Intro</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Counted in the room: totals in one grid</source>
        <translation>Recuento en la sala: totales en una cuadrícula</translation>
    </message>
    <message>
        <source>One after the other at this keyboard</source>
        <translation>De una en una, en este teclado</translation>
    </message>
    <message>
        <source>Votes for each person</source>
        <translation>Votos por persona</translation>
    </message>
    <message>
        <source>At most on one item</source>
        <translation>Como máximo en un mismo elemento</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>The keyboard goes round. Between two ballots a page stands that shows nobody&apos;s choice.</source>
        <translation>El teclado pasa de mano en mano. Entre dos papeletas hay una página que no muestra la elección de nadie.</translation>
    </message>
    <message>
        <source>People vote with dots or hands. You count and type one number for each item.</source>
        <translation>Se vota con puntos o a mano alzada. Después se cuenta y se escribe un número por elemento.</translation>
    </message>
    <message>
        <source>There is nothing to vote on in this step yet.</source>
        <translation>En este paso todavía no hay nada que votar.</translation>
    </message>
    <message numerus="yes">
        <source>A vote on %n item(s)</source>
        <translation>
            <numerusform>Una votación sobre %n elemento</numerusform>
            <numerusform>Una votación sobre %n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Back   Esc</source>
        <translation>Volver   Esc</translation>
    </message>
</context>
<context>
    <name>cardwright::WorkshopController</name>
    <message>
        <source>&amp;Workshop</source>
        <translation>Ta&amp;ller</translation>
    </message>
    <message>
        <source>&amp;New Workshop…</source>
        <translation>&amp;Nuevo taller…</translation>
    </message>
    <message>
        <source>&amp;Open Workshop…</source>
        <translation>&amp;Abrir taller…</translation>
    </message>
    <message>
        <source>Back to the &amp;Card</source>
        <translation>&amp;Volver a la tarjeta</translation>
    </message>
    <message>
        <source>Go to the &amp;Workshop</source>
        <translation>&amp;Ir al taller</translation>
    </message>
    <message>
        <source>Workshops (*%1)</source>
        <translation>Talleres (*%1)</translation>
    </message>
    <message>
        <source>Open a workshop</source>
        <translation>Abrir un taller</translation>
    </message>
    <message>
        <source>&amp;Add a Second Person&apos;s Notes…</source>
        <translation>&amp;Añadir las notas de una segunda persona…</translation>
    </message>
    <message>
        <source>&amp;Read an Answer Sheet into the Card…</source>
        <translation>&amp;Leer una hoja de respuestas en la tarjeta…</translation>
    </message>
    <message>
        <source>Add the notes of a second person</source>
        <translation>Añadir las notas de una segunda persona</translation>
    </message>
    <message>
        <source>The workshop is not saved</source>
        <translation>El taller no está guardado</translation>
    </message>
    <message>
        <source>The workshop “%1” was interrupted (%2). What was not on the disk yet is kept.</source>
        <translation>El taller «%1» se interrumpió (%2). Lo que aún no estaba en el disco se conserva.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuar con él</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>&amp;People and Roles</source>
        <translation>&amp;Personas y funciones</translation>
    </message>
    <message>
        <source>Cards, &amp;Ballots and Worksheets for Paper</source>
        <translation>&amp;Fichas, papeletas y hojas de trabajo en papel</translation>
    </message>
    <message>
        <source>Which &amp;Questions Matter to Whom</source>
        <translation>&amp;Qué preguntas importan a quién</translation>
    </message>
    <message>
        <source>Cop&amp;y for a Second Note-taker…</source>
        <translation>C&amp;opia para una segunda persona que tome notas…</translation>
    </message>
    <message>
        <source>%1, notes</source>
        <comment>title of a workshop</comment>
        <translation>%1, notas</translation>
    </message>
    <message>
        <source>This is the workshop itself. A copy needs another name.</source>
        <translation>Este es el propio taller. Una copia necesita otro nombre.</translation>
    </message>
    <message>
        <source>%1 is for the second note-taker: private notes, ballots and hidden notes are not in it.</source>
        <translation>%1 es para la segunda persona que toma notas: no contiene notas privadas, papeletas ni notas ocultas.</translation>
    </message>
    <message>
        <source>C&amp;lose the Workshop</source>
        <translation>C&amp;errar el taller</translation>
    </message>
    <message>
        <source>No card is open in this window. Choose one in a file.</source>
        <translation>No hay ninguna tarjeta abierta en esta ventana. Se puede elegir una en un archivo.</translation>
    </message>
    <message numerus="yes">
        <source>Discarded. It is kept for %n more day(s).</source>
        <translation>
            <numerusform>Descartado. Se conserva %n día más.</numerusform>
            <numerusform>Descartado. Se conserva %n días más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Remove it now</source>
        <translation>Quitarlo ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n more after these.</source>
        <translation>
            <numerusform>%n más después de estas.</numerusform>
            <numerusform>%n más después de estas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Work on the workshop “%1” was discarded (written %2).</source>
        <translation>Se descartó trabajo en el taller «%1» (escrito: %2).</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>A copy of a workshop (%1) that could not be read was put away.</source>
        <translation>Se apartó una copia de un taller (%1) que no se pudo leer.</translation>
    </message>
    <message>
        <source>Notes Wa&amp;it until I Show Them</source>
        <translation>Las notas esperan hasta que las &amp;muestre</translation>
    </message>
    <message>
        <source>Let notes wait</source>
        <translation>Hacer esperar las notas</translation>
    </message>
    <message>
        <source>Show notes at once</source>
        <translation>Mostrar las notas al momento</translation>
    </message>
</context>
<context>
    <name>cardwright::WorkshopSession</name>
    <message>
        <source>What was said is not on the disk yet. %1</source>
        <translation>Lo que se dijo aún no está en el disco. %1</translation>
    </message>
</context>
</TS>
