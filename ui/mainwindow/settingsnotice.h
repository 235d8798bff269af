#pragma once

#include "base/result.h"

#include <QObject>

namespace cardwright {

class FileController;

// Says in the window, once, that what was chosen cannot be kept for the next start. Where it can be again
// the message goes.
class SettingsNotice : public QObject
{
    Q_OBJECT

public:
    explicit SettingsNotice(FileController &files);
    ~SettingsNotice() override;

private:
    void show(const Done &written);

    FileController &m_files;
    bool m_told = false;
};

} // namespace cardwright
