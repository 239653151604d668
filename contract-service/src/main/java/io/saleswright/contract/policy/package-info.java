/**
 * Holds what the company may set for quotes and contracts as versioned data (design 6), and hands
 * each module the part that it decides by. SUPPORTING module.
 */
@NullMarked
package io.saleswright.contract.policy;

import org.jspecify.annotations.NullMarked;
