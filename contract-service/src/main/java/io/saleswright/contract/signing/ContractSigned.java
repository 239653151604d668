package io.saleswright.contract.signing;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Both sides have signed and sealed a contract: it is effective (CON-06, CON-07). Nothing is
 * promised to the customer before.
 *
 * @param contractId identity of the contract
 * @param number the contract's number for people
 * @param version number of the version, from 1
 * @param kind SALES, FRAMEWORK or AGREEMENT
 * @param customerId with whom
 * @param salesperson staff id of the responsible salesperson
 * @param team the salesperson's team, if it is known
 * @param region the customer's region, if it is known
 * @param project the customer's project that it is for, if it is for one
 * @param validFrom the first day on which it holds
 * @param validUntil the last one; absent when it ends by being fulfilled
 * @param currency the one currency of all its amounts
 * @param total what it comes to; absent of a framework contract, and where no lines are agreed on
 * @param taxIncluded whether unit prices include tax
 * @param lines what was agreed on
 * @param paymentTerms how it is paid; absent where an agreement does not say
 * @param amountLimit the most that may be ordered under a framework contract; absent when nothing
 *     limits it
 * @param quoteId the accepted quote that it was made from, if it was made from one
 * @param replaces the contract that it renews, if it renews one
 */
@EventType("contract.ContractSigned.v1")
public record ContractSigned(
    String contractId,
    String number,
    int version,
    String kind,
    String customerId,
    String salesperson,
    @Nullable String team,
    @Nullable String region,
    @Nullable String project,
    LocalDate validFrom,
    @Nullable LocalDate validUntil,
    String currency,
    @Nullable Money total,
    boolean taxIncluded,
    List<SignedLine> lines,
    @Nullable SignedTerms paymentTerms,
    @Nullable Money amountLimit,
    @Nullable String quoteId,
    @Nullable String replaces) {}
