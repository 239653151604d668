package io.saleswright.contract.regulated;

import io.saleswright.platform.kernel.EventType;
import java.time.LocalDate;

/**
 * A rule of the company ends (DOC-09). The reason stands at the rule.
 *
 * @param ruleId identity of the rule
 * @param number its number for people
 * @param repealedFrom the first day on which it is not in force any more
 * @param by staff id of who decided it
 */
@EventType("contract.CompanyRuleRepealed.v1")
public record CompanyRuleRepealed(
    String ruleId, String number, LocalDate repealedFrom, String by) {}
