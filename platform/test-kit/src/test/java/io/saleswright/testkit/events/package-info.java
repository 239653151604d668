/** Proves that the contract of events finds what breaks it. */
@NullMarked
package io.saleswright.testkit.events;

import org.jspecify.annotations.NullMarked;
