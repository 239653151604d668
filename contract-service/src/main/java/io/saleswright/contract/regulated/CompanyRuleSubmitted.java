package io.saleswright.contract.regulated;

import io.saleswright.platform.kernel.EventType;
import java.util.List;

/**
 * A version of a rule of the company waits for the departments to agree with it (DOC-09).
 *
 * @param ruleId identity of the rule
 * @param number its number for people
 * @param version number of the version, from 1
 * @param steps the steps that it has to pass
 * @param by staff id of who submitted it
 */
@EventType("contract.CompanyRuleSubmitted.v1")
public record CompanyRuleSubmitted(
    String ruleId, String number, int version, List<String> steps, String by) {}
