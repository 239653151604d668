/** Shows that the contract of stored states finds what breaks it. */
@NullMarked
package io.saleswright.testkit.states;

import org.jspecify.annotations.NullMarked;
