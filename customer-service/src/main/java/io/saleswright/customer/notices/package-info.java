/**
 * Shows people the notices that all services give them, and remembers who has read which. Decides
 * nothing about what is told to whom: that stands in the notice.
 */
@NullMarked
package io.saleswright.customer.notices;

import org.jspecify.annotations.NullMarked;
