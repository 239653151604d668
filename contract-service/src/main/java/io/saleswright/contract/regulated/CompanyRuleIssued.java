package io.saleswright.contract.regulated;

import io.saleswright.platform.kernel.EventType;
import java.time.LocalDate;

/**
 * All departments have agreed with a version of a rule: it is in force from its day on, and staff
 * have to read it (DOC-09).
 *
 * @param ruleId identity of the rule
 * @param number its number for people
 * @param version number of the version, from 1
 * @param effectiveFrom the first day on which it is in force
 * @param by staff id of who agreed last
 */
@EventType("contract.CompanyRuleIssued.v1")
public record CompanyRuleIssued(
    String ruleId, String number, int version, LocalDate effectiveFrom, String by) {}
