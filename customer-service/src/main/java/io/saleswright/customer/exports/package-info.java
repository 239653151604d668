/**
 * CORE. Decides who takes all customers of their scope with them (CUS-33): with permission and a
 * reason, and recorded before anything is given out.
 */
@NullMarked
package io.saleswright.customer.exports;

import org.jspecify.annotations.NullMarked;
