/**
 * What tests of the platform and of every service start from: a real broker, a store, signed
 * tokens, a clock to turn, and the rules that all services keep.
 */
@NullMarked
package io.saleswright.testkit;

import org.jspecify.annotations.NullMarked;
