/**
 * Decides how rules of the company are written, reviewed by the departments, in force and read
 * (DOC-09). CORE module.
 */
@NullMarked
package io.saleswright.contract.regulations;

import org.jspecify.annotations.NullMarked;
