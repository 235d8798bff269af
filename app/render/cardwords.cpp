#include "render/cardwords.h"

#include <QByteArray>

namespace cardwright {

namespace {

constexpr CardWords kWords[] = {
    {"en", "Skip to the card", "Contents", "Data Card", "Level of detail", "At a glance", "Facts", "Why and how",
     "Nothing at this level of detail.", "Expand all", "Collapse all", "1 answer", "%1 answers", "1 unknown", "%1 unknown",
     "1 question still open.", "%1 questions still open.", "Not answered yet.", "Done", "Open", "Untitled Data Card",
     "Structure after the Data Cards Playbook (CC BY-SA 4.0). Made with Cardwright."},
    {"es", "Ir a la tarjeta", "Contenido", "Tarjeta de datos", "Nivel de detalle", "De un vistazo", "Hechos",
     "Por qué y cómo", "Nada con este nivel de detalle.", "Desplegar todo", "Plegar todo", "1 respuesta", "%1 respuestas", "1 desconocida",
     "%1 desconocidas", "1 pregunta sigue abierta.", "%1 preguntas siguen abiertas.", "Sin responder todavía.", "Hecho", "Pendiente",
     "Tarjeta de datos sin título",
     "Estructura según el Data Cards Playbook (CC BY-SA 4.0). Hecha con Cardwright."},
};

} // namespace

const CardWords &CardWords::of(const QString &language)
{
    for (const CardWords &words : kWords) {
        if (language == QLatin1String(words.language))
            return words;
    }
    return kWords[0];
}

QByteArray CardWords::count(int number, const char *one, const char *many) const
{
    return number == 1 ? QByteArray(one) : QByteArray(many).replace("%1", QByteArray::number(number));
}

} // namespace cardwright
