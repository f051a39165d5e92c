# Отчёт, который передают почтовой службе или администратору: заголовки и подписи.

report-title = Отчёт о проверке почты
label-and-value = { $label }: { $value }
report-made-by = Составлено программой Mailclinic { $version }
report-address = Адрес почты
report-server = Сервер
report-port = Порт
report-encryption = Шифрование
report-user = Имя пользователя
report-recipient = Получатель
report-time = Дата и время
report-words = Ответ сервера
report-stages = Проверка по этапам
report-dialogue = Диалог с сервером
report-certificate = Сертификат
report-certificate-names = Имена в сертификате
report-certificate-issuer = Кем выдан
report-certificate-valid = Действует с { $from } по { $until }
report-tls-version = Версия TLS
report-other-findings = Другие выводы
report-settings-that-answer = Настройки, на которые сервер отвечает
report-what-happened = Что случилось
report-what-to-do = Что делать
report-for-the-administrator = Администратору
report-no-secrets = В этом отчёте нет паролей.

test-message-subject = Пробное письмо от Mailclinic
test-message-body = Mailclinic отправил это письмо по вашей просьбе. Оно пришло, значит, почта отправляется и принимается.

# --- отчёт об ошибке

note-title = Отчёт об ошибке почты
note-source = Файл
note-read-as = Распознано
note-cut = Текст был очень длинным; прочитано только начало.
note-more-recipients = Не показаны другие получатели: { $count }.
note-action = Результат
note-reply-code = Код ответа
note-enhanced-code = Расширенный код состояния
note-refused-by = Кто отказал
note-reported-by = Кто сообщил
note-stage = На каком шаге
note-account = Учётная запись, названная в ошибке
note-account-name = Название учётной записи
note-outlook-code = Номер ошибки почтовой программы
note-message = Письмо
note-from = От кого
note-to = Кому
note-subject = Тема
note-date = Дата
note-message-id = Message-ID
note-way = Путь письма
note-unknown = неизвестно
note-authentication = Проверки отправителя (SPF, DKIM, DMARC)
note-authentication-causes = Почему отправителю не верят
note-envelope-domain = Домен обратного адреса
note-from-domain = Домен видимого отправителя
note-aligned = Подходят ли эти домены друг к другу
note-aligned-yes = да
note-aligned-no = нет
note-signing-domain = Домен, который подписал
note-ip = Адрес отправившего сервера
action-failed = не доставлено
action-delayed = задерживается
action-delivered = доставлено
action-relayed = передано дальше
action-expanded = передано участникам списка
