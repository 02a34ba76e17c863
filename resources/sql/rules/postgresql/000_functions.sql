-- What the embedded database gets from the program: who is signed in, the time, netstrings, hashes and check digits.
-- The login is the rest of the role's name behind our prefix; who signs in as another role (an administrator) has no login
-- of ours, and nobody can be taken for somebody else.
CREATE OR REPLACE FUNCTION current_login() RETURNS text LANGUAGE sql STABLE
    RETURN CASE WHEN starts_with(CAST(session_user AS text), 'uketsuke_user_')
                THEN substr(CAST(session_user AS text), length('uketsuke_user_') + 1)
                ELSE '@' || CAST(session_user AS text) END;

-- The clock, not the transaction's beginning: in an old transaction a dead claim would live on.
CREATE OR REPLACE FUNCTION now_ms() RETURNS bigint LANGUAGE sql VOLATILE
    RETURN CAST(floor(extract(epoch FROM clock_timestamp()) * 1000) AS bigint);

CREATE OR REPLACE FUNCTION field(content text) RETURNS text LANGUAGE sql IMMUTABLE
    RETURN octet_length(convert_to(content, 'UTF8')) || ':' || content || ',';

CREATE OR REPLACE FUNCTION sha256_hex(content text) RETURNS text LANGUAGE sql IMMUTABLE
    RETURN encode(sha256(convert_to(content, 'UTF8')), 'hex');

-- One trigger function refuses with the text that its trigger gives, e.g. 'not_permitted:journal'.
CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql SET search_path = uketsuke, pg_temp AS $$
BEGIN
    RAISE EXCEPTION 'UK:%', TG_ARGV[0] USING ERRCODE = 'UK001';
END
$$;

CREATE OR REPLACE FUNCTION has_role(wanted text[]) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM staff s WHERE s.login = current_login() AND s.is_active = 1 AND s.role = ANY (wanted));
END
$$;

-- The schemes of domain.md § 6, by the keys of app/domain/card/check_digit.cpp; NULL for an unknown scheme or body. `letters`
-- are NW-7's start and stop letter, which modulus 16 counts.
CREATE OR REPLACE FUNCTION check_digit(scheme text, body text, letters text) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT SET search_path = uketsuke, pg_temp AS $$
DECLARE
    nw7 CONSTANT text := '0123456789-$:/.+ABCD';
    places CONSTANT integer := length(body);
    weights integer[];
    total bigint := 0;
    product integer;
BEGIN
    IF scheme = 'none' THEN
        RETURN '';
    END IF;
    IF scheme = 'modulus16' THEN
        IF places = 0 OR letters !~ '^[A-D]{2}$' THEN
            RETURN NULL;
        END IF;
        FOR place IN 1 .. places + 2 LOOP
            IF position(substr(body || letters, place, 1) IN nw7) = 0 THEN
                RETURN NULL;
            END IF;
            total := total + position(substr(body || letters, place, 1) IN nw7) - 1;
        END LOOP;
        RETURN substr(nw7, CAST((16 - total % 16) % 16 AS integer) + 1, 1);
    END IF;
    IF body !~ '^[0-9]+$' THEN
        RETURN NULL;
    END IF;
    IF scheme IN ('7dr', '7dsr') THEN
        FOR place IN 1 .. places LOOP
            total := (total * 10 + CAST(substr(body, place, 1) AS integer)) % 7;
        END LOOP;
        RETURN CASE scheme WHEN '7dr' THEN total ELSE 7 - total END;
    END IF;
    weights := CASE
        WHEN scheme IN ('luhn', 'modulus10_weight21_whole') THEN ARRAY[2, 1]
        WHEN scheme = 'modulus10_weight31' THEN ARRAY[3, 1]
        WHEN scheme IN ('9dr', '9dsr') THEN ARRAY[1]
        WHEN scheme IN ('modulus11_00', 'modulus11_10', 'modulus11_0x') THEN ARRAY[2, 3, 4, 5, 6, 7]
    END;
    IF weights IS NULL THEN
        RETURN NULL;
    END IF;
    FOR place IN 0 .. places - 1 LOOP
        product := CAST(substr(body, places - place, 1) AS integer) * weights[place % cardinality(weights) + 1];
        total := total + CASE scheme WHEN 'luhn' THEN product / 10 + product % 10 ELSE product END;
    END LOOP;
    IF scheme IN ('9dr', '9dsr') THEN
        RETURN CASE scheme WHEN '9dr' THEN total % 9 ELSE 9 - total % 9 END;
    END IF;
    IF scheme IN ('modulus11_00', 'modulus11_10', 'modulus11_0x') THEN
        RETURN CASE total % 11
            WHEN 0 THEN CASE scheme WHEN 'modulus11_10' THEN '1' ELSE '0' END
            WHEN 1 THEN CASE scheme WHEN 'modulus11_0x' THEN 'X' ELSE '0' END
            ELSE CAST(11 - total % 11 AS text)
        END;
    END IF;
    RETURN (10 - total % 10) % 10;
END
$$;

-- The number for a value, as app/domain/card/card_number_range.cpp builds it; NULL where the scheme is unknown.
CREATE OR REPLACE FUNCTION card_number_at(prefix text, width integer, value bigint, scheme text, letters text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT SET search_path = uketsuke, pg_temp AS $$
    SELECT b.body || check_digit(scheme, b.body, letters)
      FROM (SELECT prefix || right(repeat('0', 19) || value, width) AS body) b
$$;

-- The first value in a range whose number NW-7 can carry: it has no sign for the X of modulus 11. NULL where none is left.
CREATE OR REPLACE FUNCTION issuable_value(prefix text, width integer, scheme text, first_value bigint, last_value bigint,
                                          letters text) RETURNS bigint
LANGUAGE plpgsql IMMUTABLE SET search_path = uketsuke, pg_temp AS $$
DECLARE
    value bigint := first_value;
    number text;
BEGIN
    WHILE value <= last_value LOOP
        number := card_number_at(prefix, width, value, scheme, letters);
        IF number IS NULL OR number ~ '^[0-9$:/.+-]+$' THEN
            RETURN CASE WHEN number IS NOT NULL THEN value END;
        END IF;
        value := value + 1;
    END LOOP;
    RETURN NULL;
END
$$;

-- What IT decided, by its name in app/services/settings/library_settings_json.cpp; NULL where the default stands.
CREATE OR REPLACE FUNCTION library_setting(setting text) RETURNS text
LANGUAGE sql STABLE SET search_path = uketsuke, pg_temp AS $$
    SELECT CAST(s.content AS json) ->> setting FROM settings s WHERE s.name = 'library'
$$;

-- Where the mail about an application goes: the last correction, unless the applicant has sent another address since,
-- else what was sent; '' where there is none. In plpgsql, which keeps the plan: each decision asks twice, with the range's
-- row in hand.
CREATE OR REPLACE FUNCTION recipient_of(application text) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = uketsuke, pg_temp AS $$
BEGIN
    RETURN COALESCE((SELECT last.content
                       FROM (SELECT c.* FROM corrections c WHERE c.application_id = application AND c.field = 'email'
                              ORDER BY c.given_at DESC, c.id DESC LIMIT 1) last
                       JOIN applications a ON a.id = last.application_id
                       JOIN application_revisions seen ON seen.application_id = a.id AND seen.revision = last.revision
                       JOIN application_revisions newest ON newest.application_id = a.id AND newest.revision = a.revision
                      WHERE CAST(seen.fields AS json) ->> 'email'
                            IS NOT DISTINCT FROM CAST(newest.fields AS json) ->> 'email'),
                    (SELECT CAST(r.fields AS json) ->> 'email' FROM application_revisions r
                       JOIN applications a ON a.id = r.application_id AND a.revision = r.revision
                      WHERE a.id = application), '');
END
$$;
