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
        <source>&amp;Readiness</source>
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
        <source>Next Pa&amp;ne</source>
        <translation>Panel s&amp;iguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>Panel a&amp;nterior</translation>
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
        <translation>Decir por qué no hay &amp;respuesta…</translation>
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
        <source>Add S&amp;ubsection…</source>
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
        <source>The BibTeX entry has no key to cite it by.</source>
        <translation>La entrada BibTeX no tiene clave con la que citarla.</translation>
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
        <source>This project asks for an answer at this stage: “%1”.</source>
        <translation>Este proyecto pide una respuesta en esta etapa: «%1».</translation>
    </message>
    <message>
        <source>The project’s own configuration names the questions that a card may not leave open. A state with its reason is an answer.</source>
        <translation>La configuración del propio proyecto nombra las preguntas que una tarjeta no puede dejar abiertas. Un estado con su motivo es una respuesta.</translation>
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
        <source>Each dimension is rated by a person, with a rationale and the fields that show it.</source>
        <translation>Cada dimensión la valora una persona, con una justificación y los campos que la demuestran.</translation>
    </message>
    <message>
        <source>Only people can judge this; no review is recorded beside the card.</source>
        <translation>Solo las personas pueden juzgar esto; no consta ninguna revisión junto a la tarjeta.</translation>
    </message>
    <message>
        <source>Each question has one who answers for it and somebody who does the work.</source>
        <translation>Cada pregunta tiene a una persona que responde por ella y a alguien que hace el trabajo.</translation>
    </message>
    <message>
        <source>It is not recorded yet who answers which question.</source>
        <translation>Aún no consta quién responde cada pregunta.</translation>
    </message>
    <message>
        <source>Those who must approve have signed, and no blocking comment is open.</source>
        <translation>Han firmado quienes deben dar su aprobación, y no queda abierto ningún comentario que bloquee.</translation>
    </message>
    <message>
        <source>Only people can sign; no review is recorded beside the card.</source>
        <translation>Solo las personas pueden firmar; no consta ninguna revisión junto a la tarjeta.</translation>
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
        <source>Writes a card with a title and the directive that names its template, to FILE or to standard
output. --no people,sampled answers opening questions: the sections that these would need are
marked as not applicable, with the reason. With --all-headings every question of the template
stands in it, with its prompt as a comment. FILE must not exist.</source>
        <translation>Escribe una tarjeta con un título y la directiva que nombra su plantilla, en FILE o en la salida
estándar. --no people,sampled responde preguntas iniciales: las secciones que harían falta se
marcan como no aplicables, con el motivo. Con --all-headings lleva todas las preguntas de la
plantilla, con su enunciado como comentario. FILE no debe existir.</translation>
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
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocidas</translation>
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
        <source>%1 cards, %2 with nothing to do; %3 to do in all.</source>
        <translation>%1 tarjetas, %2 sin nada por hacer; %3 por hacer en total.</translation>
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
        <source>Runs the readiness rules over cards and prints what they find, one line each:
FILE:LINE:COLUMN: to do | worth a look: what (where) [rule].
PATH is a file, a folder (all Markdown files below it), a pattern (&quot;cards/**/*.md&quot;) or - for
standard input.

  --format F           text, json, sarif (2.1.0), junit, github (workflow commands)
  --summary F          a line for each card instead of its findings: text, csv, html. The age of a
                       card is that of the last update it tells of itself
  --stage S            draft, review or publishing: what is to do at that stage
  --fail-on L          error (something to do; as if not given), warning (any finding) or never
  --rule ID=LEVEL      another level for a rule: to-do, look, off; may be given several times
  --list-rules         all rules (--format text, markdown, json)
  --explain ID         what a rule is for, and what it needs
  --write-baseline F   writes the findings of today to F; --baseline F accepts them from then on
  --today DATE         judges as on that day

A file .cardwright.json in the folder of a card or above it may say: cards, ignore (lists of
patterns), templates (list of {cards, template}), stage, required (ids by stage), rules (levels by
id), reviewDays, approvers. What is wrong in it is told and left out.

Exit codes: 0 nothing to do, 1 something to do, 2 bad use, a file that cannot be read, or a fault in
a .cardwright.json; the other files are checked all the same.</source>
        <translation>Aplica las reglas de preparación a las tarjetas e imprime lo que encuentran, una línea por hallazgo:
ARCHIVO:LÍNEA:COLUMNA: por hacer | conviene revisar: qué (dónde) [regla].
PATH es un archivo, una carpeta (todos los archivos Markdown que contiene, también en
subcarpetas), un patrón (&quot;cards/**/*.md&quot;) o -, la entrada estándar.

  --format F           text, json, sarif (2.1.0), junit, github (órdenes de flujo de trabajo)
  --summary F          una línea por tarjeta en lugar de sus hallazgos: text, csv, html. La antigüedad
                       de una tarjeta es la de la última actualización que ella misma indica
  --stage S            draft, review o publishing: qué hay que hacer en esa fase
  --fail-on L          error (algo por hacer; por omisión), warning (cualquier hallazgo) o never
  --rule ID=LEVEL      otro nivel para una regla: to-do, look, off; se puede indicar varias veces
  --list-rules         todas las reglas (--format text, markdown, json)
  --explain ID         para qué sirve una regla y qué necesita
  --write-baseline F   escribe en F los hallazgos de hoy; --baseline F los acepta desde entonces
  --today DATE         evalúa como si fuera ese día

Un archivo .cardwright.json en la carpeta de la tarjeta o por encima puede indicar: cards, ignore
(listas de patrones), templates (lista de {cards, template}), stage, required (identificadores por
fase), rules (niveles por identificador), reviewDays, approvers. Lo incorrecto se indica y se omite.

Códigos de salida: 0 nada por hacer, 1 algo por hacer, 2 uso incorrecto, un archivo que no se puede
leer o un error en un .cardwright.json; los demás archivos se comprueban igualmente.</translation>
    </message>
    <message>
        <source>One self-contained file: no network, no other files. Without -o it goes to standard output.
Unanswered questions are left out and counted at the foot; --show-open shows them. --depth says
what is shown at first: t (at a glance), p (facts), m (why and how). --language is that of the
page&apos;s own controls, else as the card&apos;s. With --embed-source the Markdown goes along, comments
too, and the page opens as a card again.</source>
        <translation>Un solo archivo autónomo: sin red ni otros archivos. Sin -o va a la salida estándar.
Las preguntas sin responder se omiten y se cuentan al pie; --show-open las muestra. --depth indica
qué se muestra al principio: t (de un vistazo), p (hechos), m (por qué y cómo). --language es el
idioma de los controles de la página; si no se indica, el de la tarjeta. Con --embed-source va también
el Markdown, comentarios incluidos, y la página vuelve a abrirse como tarjeta.</translation>
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
</context>
<context>
    <name>Dictionary</name>
    <message>
        <source>The dictionary “%1” cannot be used. Install it again.</source>
        <translation>No se puede usar el diccionario «%1». Instálelo de nuevo.</translation>
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
        <source>The folder “%1” for the history of your cards cannot be made. Check the permissions and the free space of your home folder.</source>
        <translation>No se puede crear la carpeta «%1» para el historial de sus tarjetas. Compruebe los permisos y el espacio libre de su carpeta personal.</translation>
    </message>
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
        <source>The folder “%1” for pictures cannot be made. See whether you may write there.</source>
        <translation>No se puede crear la carpeta «%1» para las imágenes. Compruebe si tiene permiso para escribir ahí.</translation>
    </message>
    <message>
        <source>“%1” holds too many pictures called “%2”. Give this one another name.</source>
        <translation>«%1» contiene demasiadas imágenes llamadas «%2». Dé otro nombre a esta.</translation>
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
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>“%1” is not the name of a recovery copy.</source>
        <translation>«%1» no es el nombre de una copia de recuperación.</translation>
    </message>
    <message>
        <source>The folder “%1” for recovery copies cannot be made. Save your card now, and check the permissions and the free space of your home folder.</source>
        <translation>No se puede crear la carpeta «%1» para las copias de recuperación. Conviene guardar la tarjeta ahora y comprobar los permisos y el espacio libre de la carpeta personal.</translation>
    </message>
    <message>
        <source>The recovery copy “%1” cannot be removed. Check the permissions of its folder.</source>
        <translation>No se puede quitar la copia de recuperación «%1». Conviene comprobar los permisos de su carpeta.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>The review file “%1” is damaged: %2 It is left as it is; mend it, or take it from a backup.</source>
        <translation>El archivo de revisión «%1» está dañado: %2 Se deja como está; repárelo o recupérelo de una copia.</translation>
    </message>
    <message>
        <source>“%1” stands twice in one place, at line %2.</source>
        <translation>«%1» aparece dos veces en un mismo lugar, en la línea %2.</translation>
    </message>
    <message>
        <source>An entry of “%1” has an empty id.</source>
        <translation>Una entrada de «%1» tiene un id vacío.</translation>
    </message>
    <message>
        <source>Two entries of “%1” have the id “%2”.</source>
        <translation>Dos entradas de «%1» tienen el id «%2».</translation>
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
        <source>“%1” does not fit where it stands. Expected an id that begins with “%2”.</source>
        <translation>«%1» no encaja donde está. Se espera un identificador que empiece por «%2».</translation>
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
    <name>cardwright::AddAnother</name>
    <message>
        <source>Add another</source>
        <translation>Añadir otro</translation>
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
        <source>“%1” was changed by another program since you opened it. Nothing was overwritten.</source>
        <translation>Otro programa cambió «%1» después de abrirlo aquí. No se sobrescribió nada.</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>Guardar con otro nombre…</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>Sobrescribir</translation>
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
        <source>“%1” holds work that was not saved (%2).</source>
        <translation>«%1» contiene trabajo que no se guardó (%2).</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
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
        <translation>&amp;Aspecto</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>&amp;Tarjeta</translation>
    </message>
    <message>
        <source>&amp;Language of the Card</source>
        <translation>&amp;Idioma de la tarjeta</translation>
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
        <translation>&amp;Estructura</translation>
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
        <translation>Idioma de la o&amp;rtografía</translation>
    </message>
    <message>
        <source>Preview S&amp;hows</source>
        <translation>La vista previa m&amp;uestra</translation>
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
    <message>
        <source>Five minimum contents</source>
        <translation>Cinco contenidos mínimos</translation>
    </message>
    <message>
        <source>Minimum contents</source>
        <translation>Contenidos mínimos</translation>
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
        <source>&amp;Find in the Preview…</source>
        <translation>&amp;Buscar en la vista previa…</translation>
    </message>
    <message>
        <source>&amp;Larger Letters</source>
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
        <source>Enter goes to the question, Space says why it matters.</source>
        <translation>Intro lleva a la pregunta; Espacio dice por qué importa.</translation>
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
        <source>Nothing is left that a machine can find. Whether the answers are true and complete, only a person can say.</source>
        <translation>No queda nada que una máquina pueda encontrar. Si las respuestas son ciertas y completas, solo puede decirlo una persona.</translation>
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
</TS>
