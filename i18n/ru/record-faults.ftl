# Что не так с записью домена, как часть предложения; $text — ошибочная часть, имя или число, дословно.

# --- любая запись
fault-several-records = запись должна быть одна, а найдено { $text }
fault-not-text = в записи есть знаки не из ASCII
fault-not-answered =
    { $text ->
        [none] нет пригодного ответа от серверов имён
       *[other] нет пригодного ответа от серверов имён ({ $text })
    }

# --- SPF
fault-unknown-mechanism = неизвестный механизм «{ $text }»
fault-bad-address = неверный IP-адрес или сеть «{ $text }»
fault-bad-prefix-length = неверная длина префикса «{ $text }»
fault-missing-argument = после «{ $text }» чего-то не хватает
fault-superfluous-argument = у «{ $text }» не должно быть аргумента
fault-bad-macro = неверный макрос «{ $text }»
fault-bad-domain = неверное имя домена «{ $text }»
fault-modifier-twice = второй раз «{ $text }», а допустимо только один
fault-bad-term = неверный элемент «{ $text }»
fault-include-without-record = запись ссылается на { $text }, а там нет записи SPF
fault-include-faulty = запись ссылается на { $text }, а там в записи SPF ошибка
fault-include-loop = запись ведёт по кругу, обратно к { $text }
fault-too-many-lookups = нужно больше десяти запросов DNS
fault-too-many-void-lookups = больше двух запросов DNS ничего не находят
fault-too-many-mx = «mx» ведёт больше чем к десяти почтовым серверам

# --- ключи DKIM
fault-key-revoked = ключ отозван (пустое p=)
fault-key-unreadable = ключ в p= не удаётся декодировать
fault-key-without-type = в p= только сам ключ RSA (RFC 8017), без оболочки с указанием типа (RFC 5280)
fault-unknown-key-type = неизвестный тип ключа «{ $text }»
fault-key-too-short = ключ слишком короткий, его длина в битах — { $text }
fault-only-sha1 = h= допускает только SHA-1, который больше не принимают (RFC 8301)
fault-not-for-mail = s= не разрешает применять этот ключ для почты

# --- теги и значения
fault-bad-version = неверная версия «{ $text }»
fault-bad-tag = неверный тег «{ $text }»
fault-tag-twice = тег «{ $text }» стоит больше одного раза
fault-missing-tag = нет тега «{ $text }»
fault-bad-value = неверное значение «{ $text }»

# --- DMARC
fault-bad-policy = неизвестная политика «{ $text }» вместо none, quarantine или reject
fault-bad-report-address = неверный адрес для отчётов «{ $text }»
fault-reports-not-wanted = домен адреса { $text } не дал согласия получать эти отчёты (RFC 7489, 7.1)

# --- MTA-STS
fault-policy-host-missing = у узла mta-sts этого домена нет адреса
fault-policy-unreachable = веб-сервер с политикой недоступен
fault-policy-certificate = сертификат веб-сервера с политикой недействителен ({ $text })
fault-policy-status = вместо политики веб-сервер отвечает кодом HTTP { $text }
fault-policy-media-type = веб-сервер отдаёт политику не как text/plain
fault-policy-too-long = политика длиннее 64 КБ, а дальше многие серверы не читают
fault-mx-not-named = узел MX { $text } не назван в политике
fault-mx-certificate = сертификат узла MX { $text } недействителен

# --- TLSA и DNSSEC
fault-bad-tlsa = неверная запись TLSA «{ $text }»
fault-no-tlsa-fits = ни одна запись TLSA не подходит к сертификату почтового сервера
fault-signature-invalid = подпись DNSSEC недействительна
