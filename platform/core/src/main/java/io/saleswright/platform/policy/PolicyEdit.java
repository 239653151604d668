package io.saleswright.platform.policy;

import java.util.Map;

/**
 * What somebody wants to change in a policy.
 *
 * @param expectedVersion the version that the person saw
 * @param values new values by key; keys that are not named keep their value
 * @param reason why, for the history; not blank, at most 500 characters
 */
public record PolicyEdit(long expectedVersion, Map<String, ?> values, String reason) {}
