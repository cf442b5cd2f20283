package org.wellnessconnection.search.lucene;

import org.apache.lucene.facet.FacetsConfig;

/**
 * Every facet may hold several values of a document, whatever a type calls it; nothing needs to be declared first.
 * Filtering goes by the exact fields, so no terms are written for drilling down.
 */
final class FacetFields extends FacetsConfig {

    private static final DimConfig MANY_VALUES = new DimConfig();

    static {
        MANY_VALUES.multiValued = true;
        MANY_VALUES.drillDownTermsIndexing = DrillDownTermsIndexing.NONE;
    }

    @Override
    protected DimConfig getDefaultDimConfig() {
        return MANY_VALUES;
    }
}
