package io.saleswright.contract.drafting;

import io.saleswright.platform.kernel.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A contract is being written (CON-02). Nobody has promised anything yet.
 *
 * @param contractId identity of the contract
 * @param number the contract's number for people
 * @param kind SALES, FRAMEWORK or AGREEMENT
 * @param customerId with whom; absent while there is no file of them
 * @param salesperson staff id of the responsible salesperson
 * @param team the salesperson's team, if it is known
 * @param region the customer's region, if it is known
 * @param quoteId the accepted quote that it was made from, if it was made from one
 * @param replaces the contract that it renews, if it renews one
 * @param by staff id of who wrote it, or the service that made it from a quote
 */
@EventType("contract.ContractDrafted.v1")
public record ContractDrafted(
    String contractId,
    String number,
    String kind,
    @Nullable String customerId,
    String salesperson,
    @Nullable String team,
    @Nullable String region,
    @Nullable String quoteId,
    @Nullable String replaces,
    String by) {}
