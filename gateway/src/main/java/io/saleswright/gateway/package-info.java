/**
 * The edge of Saleswright: who is calling, how often he may call, and which service answers. It
 * keeps login sessions and nothing else; no business rule lives here.
 */
@NullMarked
package io.saleswright.gateway;

import org.jspecify.annotations.NullMarked;
