/**
 * How long the audit keeps what it holds (SEC-08): the policy, and what removes the rest. The chain
 * itself knows no policy.
 */
@NullMarked
package io.saleswright.platform.retention;

import org.jspecify.annotations.NullMarked;
