package io.saleswright.contract.regulated;

import io.saleswright.platform.kernel.EventType;

/**
 * Somebody confirms that they have read a version of a rule (DOC-09).
 *
 * @param ruleId identity of the rule
 * @param number its number for people
 * @param version number of the version, from 1
 * @param by staff id of who has read it
 */
@EventType("contract.CompanyRuleRead.v1")
public record CompanyRuleRead(String ruleId, String number, int version, String by) {}
