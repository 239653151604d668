/**
 * What every store, relay and consumer must do, whatever stands behind it. An implementation
 * extends a contract, says where its store is, and has all cases run against it.
 */
@NullMarked
package io.saleswright.testkit.contract;

import org.jspecify.annotations.NullMarked;
