/**
 * What is kept and told of signed contracts: signatures, filing, and how they end (CON-06, CON-08,
 * CON-10, CON-11). SUPPORTING module.
 */
@NullMarked
package io.saleswright.contract.signing;

import org.jspecify.annotations.NullMarked;
