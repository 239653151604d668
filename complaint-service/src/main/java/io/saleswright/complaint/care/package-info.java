/**
 * Customers are asked from time to time how they get on with our goods, also where no case is open:
 * use, satisfaction and opinions. The result is told, so the customer's file shows it (CMP-11).
 * CORE module.
 */
@NullMarked
package io.saleswright.complaint.care;

import org.jspecify.annotations.NullMarked;
