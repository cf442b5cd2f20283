package org.wellnessconnection.platform.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.annotation.FacesConfig;

/** Switches Faces on, with CDI for its own artefacts. */
@FacesConfig
@ApplicationScoped
public class FacesSetup {}
