package io.saleswright.finance.invoices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What matters as long as an invoice is not written.
 *
 * @param titleMark fingerprint of the title that was verified with the customer (FIN-02); null when
 *     none was
 * @param remindAt when the next reminder is due; null once it is written (FIN-07)
 * @param reminders how many there were
 */
public record Waiting(@Nullable String titleMark, @Nullable Instant remindAt, int reminders) {

  Waiting reminded(Instant next) {
    return new Waiting(titleMark, next, reminders + 1);
  }

  Waiting over() {
    return new Waiting(titleMark, null, reminders);
  }
}
