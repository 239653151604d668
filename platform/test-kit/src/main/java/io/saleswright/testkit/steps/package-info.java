/** Draws the tables of steps of a service, and holds the drawn page to them. */
@NullMarked
package io.saleswright.testkit.steps;

import org.jspecify.annotations.NullMarked;
