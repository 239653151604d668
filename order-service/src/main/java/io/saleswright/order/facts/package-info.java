/**
 * What plant and warehouse tell that our rules refuse, and what is told on of that: others must not
 * take it for true, and people must see it (ORD-27, SEC-07).
 */
@NullMarked
package io.saleswright.order.facts;

import org.jspecify.annotations.NullMarked;
