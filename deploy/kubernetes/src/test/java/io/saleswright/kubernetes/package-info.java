/**
 * Checks the Kustomize base: only fields that Kubernetes knows, and what every workload must have.
 */
@NullMarked
package io.saleswright.kubernetes;

import org.jspecify.annotations.NullMarked;
