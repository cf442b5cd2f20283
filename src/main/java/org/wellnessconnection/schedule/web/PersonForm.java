package org.wellnessconnection.schedule.web;

import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.schedule.Facilitator;
import org.wellnessconnection.schedule.FacilitatorDetails;
import org.wellnessconnection.schedule.Spoken;

/** Somebody who leads sessions, as it is typed. */
public class PersonForm {

    private String name = "";
    private String spoken = Spoken.BOTH.name();
    private String aboutEn = "";
    private String aboutFr = "";

    static PersonForm of(Facilitator person) {
        var form = new PersonForm();
        form.name = person.name();
        form.spoken = person.spoken().name();
        form.aboutEn = person.about().en();
        form.aboutFr = person.about().fr();
        return form;
    }

    FacilitatorDetails details() {
        return new FacilitatorDetails(name, Spoken.valueOf(spoken), new Bilingual<>(aboutEn, aboutFr));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSpoken() {
        return spoken;
    }

    public void setSpoken(String spoken) {
        this.spoken = spoken;
    }

    public String getAboutEn() {
        return aboutEn;
    }

    public void setAboutEn(String aboutEn) {
        this.aboutEn = aboutEn;
    }

    public String getAboutFr() {
        return aboutFr;
    }

    public void setAboutFr(String aboutFr) {
        this.aboutFr = aboutFr;
    }
}
