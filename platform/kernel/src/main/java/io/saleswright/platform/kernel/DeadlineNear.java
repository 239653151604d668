package io.saleswright.platform.kernel;

import java.time.Instant;

/**
 * A step is due soon. Nobody publishes it: it asks the table of what an aggregate tells (see {@link
 * io.saleswright.platform.notice.Telling}) who is to be reminded.
 *
 * @param rule id of the requirement whose time limit runs out
 * @param due when the step is due
 */
public record DeadlineNear(String rule, Instant due) {}
