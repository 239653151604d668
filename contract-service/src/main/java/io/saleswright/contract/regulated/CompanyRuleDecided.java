package io.saleswright.contract.regulated;

import io.saleswright.platform.kernel.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A department agreed with a version of a rule, or sent it back to its author (DOC-09). The reason
 * stands at the rule.
 *
 * @param ruleId identity of the rule
 * @param number its number for people
 * @param version number of the version, from 1
 * @param step the step of the chain
 * @param approved whether it agreed
 * @param next the step whose turn it is; absent when nobody's is
 * @param by staff id of who decided
 */
@EventType("contract.CompanyRuleDecided.v1")
public record CompanyRuleDecided(
    String ruleId,
    String number,
    int version,
    String step,
    boolean approved,
    @Nullable String next,
    String by) {}
