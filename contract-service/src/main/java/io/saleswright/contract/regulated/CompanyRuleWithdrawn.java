package io.saleswright.contract.regulated;

import io.saleswright.platform.kernel.EventType;

/**
 * A version of a rule was given up before it was issued (DOC-09); the one before stays in force.
 *
 * @param ruleId identity of the rule
 * @param number its number for people
 * @param version number of the version, from 1
 * @param by staff id of who gave it up
 */
@EventType("contract.CompanyRuleWithdrawn.v1")
public record CompanyRuleWithdrawn(String ruleId, String number, int version, String by) {}
