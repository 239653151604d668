package io.saleswright.contract.filings;

/**
 * What was told of a contract or quote. It remembers the events, whether anything keeps the
 * document or not.
 *
 * @param told type of the event that was told last
 */
public record FollowedContract(String told) {}
