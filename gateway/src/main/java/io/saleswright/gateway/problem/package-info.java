/**
 * Decides how a refusal of the gateway itself reads: one closed list of kinds with stable type
 * URIs, answered as {@code application/problem+json} in English or Chinese. Problems of the
 * services pass through untouched.
 */
@NullMarked
package io.saleswright.gateway.problem;

import org.jspecify.annotations.NullMarked;
