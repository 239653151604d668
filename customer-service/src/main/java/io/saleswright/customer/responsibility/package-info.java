/**
 * CORE. Decides what a hand-over of a customer must say (CUS-24): to whom, why, and what shall
 * become of the orders that run. Values only; the archive hands over one file, and hand-overs many.
 */
@NullMarked
package io.saleswright.customer.responsibility;

import org.jspecify.annotations.NullMarked;
