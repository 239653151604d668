/**
 * The dependency rules of the architecture, checked in each service's build. Decides which packages
 * may use which, what no class may do, and what two Maven modules must not share; each rule also
 * fails when it has seen nothing that it could judge.
 */
@NullMarked
package io.saleswright.testkit.architecture;

import org.jspecify.annotations.NullMarked;
