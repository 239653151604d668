/**
 * Takes what people and other modules ask of the archive, and shows it to those who may see it
 * (DOC-01 to DOC-05, DOC-07). CORE module.
 */
@NullMarked
package io.saleswright.contract.archive;

import org.jspecify.annotations.NullMarked;
