/**
 * Decides how inside sales demands papers from salespeople, and when that is escalated (CON-12).
 * CORE module.
 */
@NullMarked
package io.saleswright.contract.paperwork;

import org.jspecify.annotations.NullMarked;
