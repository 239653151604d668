package io.saleswright.contract.contracts;

import io.saleswright.contract.content.ContentWish;
import org.jspecify.annotations.Nullable;

/**
 * Begins a contract (CON-02).
 *
 * @param customerId with which customer
 * @param salesperson staff id of whose contract it shall be; null leaves it to who asks and to the
 *     customer's owner
 * @param project the customer's project that it is for, if it is for one (CUS-36)
 * @param wish what shall be agreed on
 */
public record DraftContract(
    String customerId, @Nullable String salesperson, @Nullable String project, ContentWish wish) {}
