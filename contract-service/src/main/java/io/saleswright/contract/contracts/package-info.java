/**
 * Takes what people and events ask of contracts, and shows them (CON-01 to CON-14). CORE module.
 */
@NullMarked
package io.saleswright.contract.contracts;

import org.jspecify.annotations.NullMarked;
