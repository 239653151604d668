package io.saleswright.contract.deals;

import org.jspecify.annotations.Nullable;

/**
 * The order of a deal.
 *
 * @param number what people call it
 * @param customerId whose it is
 * @param contractId the contract that it names; null when it names none
 * @param salesperson staff id of the responsible salesperson
 * @param team the salesperson's team, as far as it is known
 * @param region the customer's region, as far as it is known
 */
public record DealOrder(
    String number,
    String customerId,
    @Nullable String contractId,
    String salesperson,
    @Nullable String team,
    @Nullable String region) {

  DealOrder under(@Nullable String contract) {
    return new DealOrder(number, customerId, contract, salesperson, team, region);
  }

  DealOrder of(String other, @Nullable String otherTeam, @Nullable String otherRegion) {
    return new DealOrder(number, customerId, contractId, other, otherTeam, otherRegion);
  }
}
