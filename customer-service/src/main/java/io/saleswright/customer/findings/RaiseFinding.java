package io.saleswright.customer.findings;

/**
 * Raises a finding.
 *
 * @param matter what it is about
 * @param severity how bad it is
 * @param text what was found
 * @param responsible staff id of who has to answer
 */
public record RaiseFinding(Matter matter, Severity severity, String text, String responsible) {}
