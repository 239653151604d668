package io.saleswright.contract.quoted;

import io.saleswright.platform.kernel.EventType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A department said whether a version can be done (QUO-02).
 *
 * @param quoteId identity of the quote
 * @param version number of the version
 * @param department TECHNICAL or PRODUCTION
 * @param feasible whether it can be done as it is offered
 * @param feasibleOn the day on which the goods can leave; production's only
 * @param by staff id of who said it
 */
@EventType("contract.QuoteConfirmed.v1")
public record QuoteConfirmed(
    String quoteId,
    long version,
    String department,
    boolean feasible,
    @Nullable LocalDate feasibleOn,
    String by) {}
