#pragma once

#include "schema/templatewriter.h"
#include "workshop/workshop.h"

#include <optional>

namespace cardwright {

// Of a template's files as JSON, in hex: TemplateDraft::assembled has those of all assemblies,
// a blank between them, for older ones still stand where they were written.
QString templateDigest(const TemplateFiles &files);

struct ShelvedTemplate
{
    QString path;
    TemplateFiles files;
};

// The newest version in `folder` of the template that `made` was assembled for, if somebody changed it since
// the workshop last assembled it: it is what a card is to be begun with, and nothing may write over it. Nothing
// where it is as the workshop made it, or where the workshop never made one.
std::optional<ShelvedTemplate> editedTemplate(const QString &folder, const Workshop &workshop, const TemplateFiles &made);

// Where `made` goes in `folder`: its own place, or the first later version whose place is free, where another
// workshop's template of the same name has it. `made` gets that version.
QString freeTemplatePath(const QString &folder, const Workshop &workshop, TemplateFiles &made);

} // namespace cardwright
