package io.saleswright.contract.contracts;

import io.saleswright.contract.lifecycle.ContractStage;
import org.jspecify.annotations.Nullable;

/**
 * Which contracts somebody looks for; what is null does not matter.
 *
 * @param customerId with this customer
 * @param stage that stand there
 * @param waitingFor that wait for this step of their chain
 * @param quoteId made from this quote
 * @param unfiled true for those whose newest signed version nobody has filed (CON-08); false for
 *     all
 */
public record ContractQuery(
    @Nullable String customerId,
    @Nullable ContractStage stage,
    @Nullable String waitingFor,
    @Nullable String quoteId,
    boolean unfiled) {}
