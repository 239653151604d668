/** Tries every kind of token against every collection of a service: who sees what (SEC-02). */
@NullMarked
package io.saleswright.testkit.scope;

import org.jspecify.annotations.NullMarked;
