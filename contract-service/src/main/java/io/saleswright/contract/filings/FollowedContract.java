package io.saleswright.contract.filings;

/**
 * What was told of a contract. It remembers the events, whether anything keeps the contract or not.
 *
 * @param told type of the event that was told last
 */
public record FollowedContract(String told) {}
