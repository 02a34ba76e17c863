-- What the rules write into the journal nobody writes by hand, nor an id that a rule would want to give.
CREATE OR REPLACE TRIGGER journal_is_written_by_the_rules BEFORE INSERT ON events_pending FOR EACH ROW
WHEN (CAST(current_user AS text) NOT IN ('uketsuke_owner', 'uketsuke_accounts')
  AND (NEW.id !~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'
    OR NEW.kind IN ('taken_in', 'revised', 'claimed', 'claim_given_back', 'claim_released', 'decided', 'decision_undone',
                    'document_destroyed', 'document_prefetched', 'document_refused', 'restored', 'last_number_told',
                    'cancellation_requested', 'cancellation_approved', 'cancellation_rejected', 'staff_added',
                    'staff_changed', 'passphrase_reset', 'account_asked', 'account_rejected', 'desk_moved',
                    'session_ended')))
EXECUTE FUNCTION refuse('not_permitted:journal');
