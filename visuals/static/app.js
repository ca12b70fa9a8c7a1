/*! What draws the screens and searches in them, bundled here:

Preact 11.2.0, The MIT License (MIT)
Copyright (c) 2015-present Jason Miller

MiniSearch 7.2.0, The MIT License (MIT)
Copyright 2022 Luca Ongaro

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

htm 3.1.1, Copyright 2018 Google Inc. Licensed under the Apache License, Version 2.0 (the "License"); you may not use
this file except in compliance with the License. You may obtain a copy of the License at
http://www.apache.org/licenses/LICENSE-2.0 . Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
express or implied. See the License for the specific language governing permissions and limitations under the License.
*/
"use strict";var ketenkaart=(()=>{var K$=Object.defineProperty;var T=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var G$=(t,e)=>{for(var n in e)K$(t,n,{get:e[n],enumerable:!0})};function Mt(t){let e=St("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function kc(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var St,ze=T(()=>{"use strict";St=t=>document.getElementById(t)});async function wc(){let t=Uint8Array.from(atob(St("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));vi=J$(await new Response(e).json())}function J$(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var vi,Si=T(()=>{"use strict";ze()});function xc(t){var e=yc.get(this);return e||(e=new Map,yc.set(this,e)),(e=_c(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],p=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,i):r===3&&(m||i)?(c.push(3,m,i),r=2):r===2&&i==="..."&&m?c.push(4,m,0):r===2&&i&&!m?c.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(c.push(r,0,i,o),r=6),m&&(c.push(r,m,0,o),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var $=0;$<n[u].length;$++)s=n[u][$],r===1?s==="<"?(p(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[u][$+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var _c,yc,vc=T(()=>{_c=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,_c(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},yc=new Map});function Is(t){t&&t.parentNode&&t.remove()}function Ti(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?Mi.call(arguments,2):n),Ho(t,i,s,o,null)}function Ho(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Vo,__v:o||++Cc,__i:-1,__u:0};return!o&&Tt.vnode&&Tt.vnode(r),r}function Wr(t){return t.children}function Nr(t,e){this.props=t,this.context=e,this.__g=0}function ms(t,e){if(e==null)return t.__&&ms(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:ms(t)}function X$(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=qs({constructor:Vo},n)).__v=n.__v+1,Tt.vnode&&Tt.vnode(e),zi(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||ms(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Ec(o,e,r),n.__=n.__e=null,e.__e!=s&&Mc(e))}function Mc(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Mc(t)}function Sc(t){(8&t.__g||(t.__g|=8,$s.push(t),Ir++))&&Oi==Tt.debounceRendering||((Oi=Tt.debounceRendering)||queueMicrotask)(Tc)}function Tc(){try{for(var t,e=1;$s.length;)$s.length>e&&$s.sort(jc),t=$s.shift(),e=$s.length,8&t.__g&&X$(t)}finally{(Ir=$s.length)&&(Oi||queueMicrotask)(Tc)}}function zc(t,e,n,s,o,r,i,l,c,p,u){var $,m,d,f,g,b,v=s.__k||Rr,y=e.length;for(c=tm(n,e,v,c,y),$=0;$<y;$++)(d=n.__k[$])!=null&&(m=~d.__i&&v[d.__i]||qr,d.__i=$,b=zi(t,d,m,o,r,i,l,c,p,u),f=d.__e,(m.ref!=d.ref||8&m.__u)&&(m.ref&&Fi(m.ref,null,d,m),d.ref&&u.push(d.ref,d.__c||f,d)),g=g||f,4&d.__u?(c=Fc(d,c,t,!m.__v),m.__e&&(m.__e=null)):typeof d.type=="function"&&b!==void 0?c=b:f&&(c=f.nextSibling),d.__u&=-21);return n.__e=g,c}function tm(t,e,n,s,o){var r,i,l,c,p,u,$,m,d,f=n.length,g=f,b=0,v=0,y=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=y[r]=Ho(null,i):Li(i)?i=y[r]=Ho(Wr,{children:i}):i.constructor===Vo&&i.__b?i=y[r]=Ho(i.type,i.props,i.key,i.ref,i.__v):y[r]=i,c=r+b,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=em(i,n,c,g))&&(g--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?b--:p==c+1?b++:p!=c&&(p>c?b--:b++,v=1)):(~p||(o>f?b--:o<f&&b++),typeof i.type!="function"&&(i.__u|=4))):y[r]=null;if(v){for(u=[],$=[],r=0;r<o;r++)if((i=y[r])&&16&i.__u){for(b=0,m=u.length;b<m;)u[d=b+m>>1]<i.__i?b=d+1:m=d;u[b]=i.__i,$[r]=b+1}for(b=u.length;r--;)$[r]&&($[r]==b?b--:y[r].__u|=4)}if(g)for(r=0;r<f;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=ms(l)),Ai(l,l));return s}function Fc(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=Fc(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=ms(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function em(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function Oc(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function Er(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||Oc(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||Oc(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=Ci[e]||(Ci[e]=nm(e)),(t.__a||(t.__a={}))[e]=ji,r=e!=(e=e.replace(Lc,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function nm(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[Br]==null)e[Br]=ji++;else if(e[Br]<this.__a[t])return;return n(Tt.event?Tt.event(e):e)}}}function zi(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,f,g,b,v,y,w,S,j,L,it,vt,N,Lt,E,Bt=e.type;if(e.constructor!==Vo)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,$=r=[],u.nodeType==8?l=Pr(u,r):r.push(u),l=r[0]||l),(u=Tt.__b)&&u(e);t:if(typeof Bt=="function"){m=i.length;try{if(v=e.props,y=(u=Bt.prototype)&&u.render,w=(u=Bt.contextType)&&s[u.__c],S=u?w?w.props.value:u.__:s,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(y?e.__c=d=new Bt(v,S):(e.__c=d=new Nr(v,S),d.constructor=Bt,d.render=om),w&&w.sub(d),d.state||(d.state={}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),y&&(d.__s||(d.__s=d.state),Bt.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=qs({},d.__s)),qs(d.__s,Bt.getDerivedStateFromProps(v,d.__s)))),f=d.props,g=d.state,d.__v=e,n.__c){if(v!==f&&y&&!Bt.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(v,S),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(v,d.__s,S)===!1){e.__v!=n.__v&&(d.props=v,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(ge){ge&&(ge.__=e)}),Rr.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=ms(n);break t}d.componentWillUpdate&&d.componentWillUpdate(v,d.__s,S),y&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(f,g,b)})}else y&&!Bt.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),y&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=S,d.props=v,d.__P=t,d.__g&=-5,j=Tt.__r,L=y?25:0;do d.__g&=-9,j&&j(e),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++L<25);y&&(Rr.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=qs({},s,d.getChildContext())),y&&n.__c&&d.getSnapshotBeforeUpdate&&(b=d.getSnapshotBeforeUpdate(f,g)),it=u&&u.type===Wr&&u.key==null?u.props.children:u,v.__P&&(u=l,o=(t=v.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(ge){ge&&Ai(ge,ge)}),n.__k=null),l=n.__k?ms(n,0):null),l=zc(t,Li(it)?it:[it],e,n,s,o,r,i,l,c,p),v.__P&&(e.__e=null,l=u),e.__u&=-161,$&&$.some(Is),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(ge){if(i.length=m,e.__v=null,c||r)if(ge&&ge.then){if(e.__u|=128|c,r){for(~(Lt=r.indexOf(l||void 0))||(Lt=r.length);(E=r[Lt-1])&&E.nodeType==8;)Lt--;for(;Lt<r.length;Lt++)if(E=r[Lt])if(r[Lt]=null,vt){if(E==N)break}else{if(E.nodeType!=8)break;E.data.startsWith("$s")&&(N=Pr(vt=E))}}if(!vt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;vt=l}(u=Pr(vt=e.__c.__z||(e.__c.__z=vt)))?(e.__e=vt,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Is);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),ge&&ge.then||Ac(e),Tt.__e(ge,e,n)}}else l=e.__e=sm(n.__e,e,n,s,o,r,i,c,p,t);return(u=Tt.diffed)&&u(e),l}function Pr(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Ac(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Ac))}function Ec(t,e,n){for(var s=0;s<n.length;)Fi(n[s++],n[s++],n[s++]);Tt.__c&&Tt.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){Tt.__e(r,o.__v)}})}function sm(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,f,g,b,v,y=n.props||qr,w=e.props,S=e.type;if(S=="svg"?o="http://www.w3.org/2000/svg":S=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((f=r[u])&&(S?f.localName==S:f.nodeType==3)){t=f,r[u]=null;break}}if(!t){if(v=p.ownerDocument||document,!S)return v.createTextNode(w);t=v.createElementNS(o,S,w.is?w:p),l&&(Tt.__m&&Tt.__m(e,r),l=!1),r=null}if(S){if(p=S=="template"&&t.content||t,r=S=="textarea"&&w.defaultValue!=null?null:r&&Mi.call(p.childNodes),!l&&r)for(y={},u=0;u<t.attributes.length;u++)y[(f=t.attributes[u]).name]=f.value;for(u in y)f=y[u],u=="dangerouslySetInnerHTML"?m=f:u=="children"||u in w||u=="value"&&"defaultValue"in w||u=="checked"&&"defaultChecked"in w||Er(t,u,null,f,o);for(u in w)f=w[u],u=="children"?d=f:u=="dangerouslySetInnerHTML"?$=f:u=="value"?g=f:u=="checked"?b=f:l&&typeof f!="function"||y[u]===f||Er(t,u,f,y[u],o);$?(l||m&&($.__html==m.__html||$.__html==t.innerHTML)||(t.innerHTML=$.__html),e.__k=[]):(m&&(t.textContent=""),(S=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&Z$.test(S))&&(o="http://www.w3.org/1999/xhtml"),zc(p,Li(d)?d:[d],e,n,s,o,r,i,r?r[0]:n.__k&&ms(n,0),l,c),r&&r.some(Is)),l&&S!="textarea"||(u="value",S=="progress"&&g==null?t.removeAttribute(u):g==null||g===t[u]&&(S!="progress"||g)||Er(t,u,g,y[u],o),u="checked",b!=null&&b!=t[u]&&Er(t,u,b,y[u],o))}else y===w||l&&t.data==w||(t.data=w);return t}function Fi(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){Tt.__e(o,n)}}function Ai(t,e,n){var s,o,r,i;if(Tt.unmount&&Tt.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||Fi(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){Tt.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&Ai(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=Pr(s,r=[]))&&(s==t.__e&&r.some(Is),Is(o),Is(s)),n||Is(t.__e),t.__e=t.__c=t.__=null}function om(t,e,n){return this.constructor(t,n)}function Bn(t,e){var n,s,o,r;Tt.__&&Tt.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=Ho(Wr,{children:[t]}),o=[],r=[],zi(e,e.__k,s||qr,qr,e.namespaceURI,s?null:e.firstChild?Mi.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),Ec(o,e.__k,r),e.__k.props.children=null}var Tt,Cc,Q$,$s,Oi,Ir,jc,Br,Lc,ji,Ci,Y$,Vo,qr,Rr,Z$,Li,Mi,qs,Dr=T(()=>{Vo=Symbol.for("pv"),qr={},Rr=[],Z$=/^m(i|n|o|s|text|space)$/,Li=Array.isArray,Mi=Rr.slice,qs=Object.assign;Tt={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw Ir=0,t}},Cc=0,Q$=function(t){return t!=null&&t.constructor===Vo},Nr.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=qs({},this.state)),typeof t=="function"&&(t=t(qs({},n),this.props)),t&&(qs(n,t),this.__v&&(e&&this.__k.push(e),Sc(this)))},Nr.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Sc(this))},Nr.prototype.render=Wr,$s=[],Ir=0,jc=function(t,e){return t.__v.__b-e.__v.__b},Br=Symbol(),Lc=/(PointerCapture)$|Capture$/i,ji=0,Ci={},Y$=0});function Vr(t,e){te.__h&&te.__h(se,t,Hr||e),Hr=0;var n=se.__H||(se.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function q(t){return Hr=1,rm(Uc,t)}function rm(t,e,n){var s=Vr(fo++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):Uc(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);Bi(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=se,!se.__f)){se.__f=!0;var o=se.shouldComponentUpdate;se.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function(m){m.__N&&(p=!0,Bi(m.__[0],m.__N[0])||(u=!0))}),o){var $=o.call(this,r,i,l);return p?$||u:$}return!p||u}}return s.__}function Oe(t,e){var n=Vr(fo++,3);!te.__s&&Ii(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,se.__H.__h.push(n))}function sn(t,e){var n=Vr(fo++,4);!te.__s&&Ii(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,se.__h.push(n))}function Ko(t){return Hr=5,Ne(function(){return{current:t}},[])}function Ne(t,e){var n=Vr(fo++,7);return Ii(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function am(){var t;do{for(;t=Ni.shift();)try{Uo(t)}catch(n){te.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Vc.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Uo),e.__h.some(Pi),e.__h=[]}catch(n){e.__h=[],te.__e(n,t.__v)}}}while(Ni.length)}function im(t){var e,n=function(){clearTimeout(s),Dc&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);Dc&&(e=requestAnimationFrame(n))}function Hc(t){t!=1&&Bc==te.requestAnimationFrame||((Bc=te.requestAnimationFrame)||im)(am)}function Uo(t){var e=se,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),se=e}function Pi(t){var e=se;t.__c=t.__(),se=e}function Ii(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!Bi(n,t[s])})}function Uc(t,e){return typeof e=="function"?e(t):e}var fo,se,Ei,Bc,Bi,Hr,Vc,Ni,te,Nc,Pc,Ic,qc,Rc,Wc,Dc,qi=T(()=>{Dr();Bi=Object.is,Hr=0,Vc=[],Ni=[],te=Tt,Nc=te.__b,Pc=te.__r,Ic=te.diffed,qc=te.__c,Rc=te.unmount,Wc=te.__;te.__b=function(t){se=null,Nc&&Nc(t)},te.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Wc&&Wc(t,e)},te.__r=function(t){Pc&&Pc(t),fo=0;var e=(se=t.__c).__H;e&&(Ei==se?se.__h=[]:(e.__h.some(Uo),e.__h.some(Pi),fo=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Ei=se},te.diffed=function(t){Ic&&Ic(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Hc(Vc.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ei=se=null},te.__c=function(t,e){e.some(function(n){try{n.__h.some(Uo),n.__h=n.__h.filter(function(s){return!s.__||Pi(s)})}catch(s){n.__h=[function(){throw s}]}}),qc&&qc(t,e)},te.unmount=function(t){Rc&&Rc(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Hc(Ni.push(o))}else Uo(o)}catch(r){e=r}}),s.__H=void 0,e&&te.__e(e,s.__v))};Dc=typeof requestAnimationFrame=="function"});function Kc(t){if(Array.isArray(t))return t.map(Kc);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,s)=>s?[Ti("wbr",null),n]:[n])}var oe,a,W=T(()=>{"use strict";vc();Dr();qi();Dr();qi();oe=()=>Ko(null);a=xc.bind((t,e,...n)=>Ti(t,e,...typeof t=="string"?n.map(Kc):n))});function um(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(Gc,n)&&!t.query.uit?{path:Gc[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function Di(t){let e=Object.entries(pm).reduce((i,[l,c])=>i.replaceAll(l,c),t),[n,s]=e.replace(/^#\/?/,"").split("?"),o=i=>{try{return decodeURIComponent(i)}catch{return i}},r=[...new URLSearchParams(s||"")].map(([i,l])=>[cm[i]||i,l]);return um({path:n.split("/").filter(Boolean).map(o),query:Object.fromEntries(r)})}function M(t,e={},n=!0){let s=lm.filter(i=>n&&F.route.query[i]).map(i=>[i,F.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function R(t,e=!1){let n=M(F.route.path,{...F.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Ri},"",n),Wi())}function Wi(t=!1){let e=Di(location.hash),n=F.route.path.join("/")===e.path.join("/");F.route=e,F.led=F.started&&!n&&!t,Jc(e),n||window.scrollTo(0,t&&Qc.get(history.state?.turn)||0)}function Yc(t){Jc=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Ri=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>Qc.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++Ri},""),Wi(o)};return window.addEventListener("popstate",s,n),Wi(),F.started=!0,()=>e.abort()}var lm,cm,Gc,pm,F,Jc,Ri,Qc,Je,Q=T(()=>{"use strict";lm=["plan","koppelingen","stand","verwachtingen","lezing","merk"],cm={ernst:"gewicht"},Gc={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]},pm={"event-bulletin-luchtvaart":"pilot-bulletin-luchtvaart","pilot-opsporing-arbeidsuitbuiting-inspectie-szw":"pilot-opsporing-arbeidsuitbuiting","pilot-opsporing-arbeidsuitbuiting-politie":"pilot-opsporing-arbeidsuitbuiting"};F={route:{path:[],query:{}},started:!1,led:!1},Ri=0,Qc=new Map;Je=t=>M(["ding",t])});function st({text:t,title:e=t,children:n}){let s=oe();return sn(()=>{document.title=`${e} – Ketenkaart`},[e]),sn(()=>{F.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function be({text:t}){let{route:e}=F;return sn(()=>{F.started&&t&&Mt(t)},[t,e]),null}var G,Ot=T(()=>{"use strict";ze();W();Q();G=()=>window.matchMedia("(max-width: 44rem)").matches});function gt(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function Pe(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function ho(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function Ur(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map(l=>({text:o.text(l)||"",row:l})),i=(l,c)=>l.text&&c.text?Z(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort(i).map(({row:l})=>l)}function Kr(t){let e=s=>String(s??"").replace(/^[=+\-@\t\r]/,"'$&"),n=s=>`"${e(s).replaceAll('"','""')}"`;return`\uFEFF${t.map(s=>`${s.map(n).join(";")}\r
`).join("")}`}function Zc(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var h,z,D,Go,Kt,C,on,Z,P=T(()=>{"use strict";h=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),z=(t,e,n={})=>h(e===1?t.one:t.more,{count:e,...n}),D=t=>t.slice(0,1).toUpperCase()+t.slice(1),Go=t=>(Kt(t).match(/[a-z0-9]+/g)||[]).slice(0,8).join("-"),Kt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();C=t=>[...new Set(t)],on=t=>t.map(e=>[e,e]),{compare:Z}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var _,Xc,tp,dm,$m,mm,fm,hm,gm,bm,km,wm,ym,rn,go,I,k,ke,ot,Sn,Ct,Rt,ep,_m,Qn,Ce,xm,dn,$n,et,bo,je,fs,B=T(()=>{"use strict";Si();_=vi,{codes:Xc,progress:tp,queries:dm,names:$m,absent:mm,lists:fm,kinds:hm,called:gm,works:bm,partners:km,lookups:wm}=_,ym=[Xc,tp,dm,$m,mm,_.dates,fm,hm,gm,bm,km,wm];for(let t of[...ym,_.words,_.addresses,...[Xc,tp].flatMap(Object.values)])Object.setPrototypeOf(t,null);rn=new Map(Object.entries(_.things)),go=new Map(_.plans.map(t=>[t.key,t])),I=_.plans.length>1,k=_.words,ke=t=>t?.words.page||k,ot=t=>go.get(t||"")||(I?void 0:_.plans[0]),Sn=t=>go.get(t),Ct=t=>go.get(t.split("/")[0]),Rt=(t,e)=>!e||!Ct(t)||Ct(t)?.key===e,ep=(t,e)=>[...new Map(t.map(n=>[e(n),n])).values()],_m=_.plans.flatMap(t=>t.dates),Qn=ep(_m,({date:t})=>t).sort((t,e)=>t.date<e.date?-1:1),Ce=Qn[Qn.length-1].date,xm=_.plans.flatMap(t=>t.steps),dn=ep(xm.reverse(),({notation:t})=>t).reverse(),$n=(t,e)=>{let n=Ct(t);return n?_.stands[e]?.[n.key]||n.date:e},et=t=>_.dates[t]||t||"",bo=(t=ot())=>t?.source||_.source,je=t=>_.plans.filter(e=>!t.plan||e.key===t.plan),fs=(t,e=ot())=>(e?e.dates:Qn).find(n=>n.date===t)?.label||et(t)});async function Gr(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(h(k.check.unreadable,{name:t.name}))}}async function Yn(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var Hi,pe,lt,Ie,Fe=T(()=>{"use strict";P();B();Hi=5*2**20,pe=()=>window.werkplaats,lt=()=>pe(),Ie=()=>!!pe()&&pe()?.state!=="off"});function V(t){let e=_.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!Vi.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:Ui(o,n),without:Ui(r,n),links:i},p={...Ui(l,n),...c};Vi.set(s,p)}return Vi.get(s)}function hs({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function H(t){let e=I&&go.has(t.plan)?t.plan:"",n=Qn.some(p=>p.date===t.stand)?t.stand:Ce,[s,o]=[t.koppelingen==="genoemd",t.lezing==="streng"],r={plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"},i={...r,expect:!0},l={...i,date:Ce};return[r,i,l].map(Jr).find(p=>Jo(p)||pe())||Jr({...l,stated:!1,strict:!1})}function Jr({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function Ki(t,e,n){return new Set(n.map(([o])=>H({...t,[e]:o}).key)).size===n.length?n:[]}var Vi,Ui,Nn,Jo,Gi,np,Nt=T(()=>{"use strict";B();Fe();Vi=new Map,Ui=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));Nn=(t,e)=>V({...t,plan:e.key}).numbers[0];Jo=t=>t.key in _.answers;Gi=(t,e)=>go.get(e)?.steps.find(n=>n.notation===t)?.id,np=t=>new Set(V(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>Gi(s.step,e))))});var sp,vm,Rs,Qo,J,Wt,gs,we=T(()=>{"use strict";P();B();sp=new Map;for(let{rows:t,...e}of _.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])Pe(sp,i,r)}vm=Object.fromEntries(Object.entries(_.absent).map(([t,e])=>[t,new Set(e)])),Rs=(t,e=Ce)=>!vm[e]?.has(t),Qo=(t,e=Ce)=>(sp.get(t)||[]).filter(n=>Rs(n.of[0]||n.from,e)),J=(t,e,n)=>Qo(t,n).filter(s=>s.name===e),Wt=(t,e,n)=>J(t,e,n).filter(s=>s.to===t).map(s=>s.from),gs=(t,e)=>t.from===e?t.to:t.from});var Ji,wt,x,zt,$t,bs,Qr,Ws,Le,rp,mn,ue,Zn,de,Gt,K,Jt,Yr,ap,O,re,op,an,Zr,Pn,Sm,Xr,Yo,fn,ko,Om,ye,$e,Ae,Y=T(()=>{"use strict";P();B();Ji=[],wt=(t,e)=>rn.get(t)?.[e]||Ji,x=(t,e)=>wt(t,e)[0]||"",zt=(t,e)=>wt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),$t=(t,e)=>zt(t,e)[0]||"",bs=t=>rn.has(t),Qr=t=>wt(t,"type"),Ws=t=>ap.get(t)||Ji,Le=(t,e)=>Qr(t).includes(e),rp=t=>Qr(t).map(e=>_.kinds[e]).find(Boolean),mn=t=>rp(t)?.page||"",ue=t=>rp(t)?.kind||"",Zn=t=>mn(t)==="organisation",de=t=>mn(t)==="undertaking",Gt=t=>!!mn(t)&&!!x(t,"prefLabel"),K=(t,e)=>_.codes[t]?.[e]?.label||e||"",Jt=(t,e)=>K(_.lists[e],x(t,e)),Yr=t=>_.names[t]||k.thing.foreign[t]||t,ap=new Map;for(let[t,e]of rn)for(let n of e.type||Ji)Pe(ap,n,t);O=t=>_.called[t]?.label||x(t,"prefLabel")||x(t,"title")||x(t,"summary")||t.slice(t.lastIndexOf("/")+1),re=t=>_.called[t]?.short||O(t),op=t=>x(t,"identifier"),an=[...Ws("Chapter")].sort((t,e)=>Z(op(t),op(e))),Zr=an.flatMap(t=>zt(t,"chapterLead").map(e=>x(e,"notation"))),Pn=[...rn.keys()].filter(de),Sm=[...rn.keys()].filter(Zn),Xr=t=>dn.find(e=>e.notation===t),Yo=t=>Object.entries(_.codes[t]||{}).map(([e,{label:n}])=>[e,n]),fn=dn.map(t=>[t.notation,t.label]),ko=Yo("InterventionKind"),Om=new Map(Sm.map(t=>[x(t,"notation"),t])),ye=t=>Om.get(t)||"",$e=t=>_.addresses[t]||"",Ae=t=>zt(t,"passage")});function lp(t,e,n,s){let o=Qe(t,s);return{id:t,work:e,plan:n,name:O(e),short:re(e),what:x(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",x(t,"deadlineText")),modality:D(Xo(x(t,"modality"))),day:x(t,"dueBy"),by:et(x(t,"dueBy")),outcome:o.outcome||"",stand:o.stand||"",on:et(o.on)}}var Zo,qn,Xn,wo,Qi,In,On,ta,Ds,Dt,ea,Xo,Cm,Qe,Yi,ks,Cn,ws,ts,ip,tr,ys,Zi,yo,Rn,Pt=T(()=>{"use strict";Q();P();B();we();Y();Zo=t=>e=>_.works[e]?.[t]||[],qn=Zo("steps"),Xn=Zo("kinds"),wo=Zo("years"),Qi=Zo("leads"),In=Zo("acts"),On=t=>{let e=s=>Qi(t).includes(s)?h(k.shared.leading,{name:O(s)}):O(s);if(In(t).length)return In(t).map(e).join(", ");let n=J(t,"who").map(({from:s,phrase:o})=>`${O(s)} (${o})`);return n.length?h(k.explore.list.named,{who:n.join(", ")}):_.works[t]?.container?"":k.explore.list.no_partner},ta=(t,e)=>J(t,"at",e).flatMap(n=>n.of),Ds=(t,e)=>J(t,"deadline",e).map(n=>n.from),Dt=t=>x(t,"isGeneric")==="true",ea=t=>{let[e,n]=[Wt(t,"chapterLead"),J(t,"who")];return s=>{let o=n.filter(r=>r.to===s);return o.length?o.some(r=>r.acts)?"acts":"named":_.works[s]?.chapters?.some(r=>e.includes(r))?"heads":""}},Xo=t=>K("Modality",t),Cm={},Qe=(t,e=Ce)=>F.route.query.lezing==="streng"&&_.progressStrictly[e]?.[t]||_.progress[e]?.[t]||Cm,Yi=t=>(e,n)=>Qe(e,n)[t]||"",ks=Yi("report"),Cn=Yi("status"),ws=Yi("state"),ts=(t,e)=>Rn(t).rows.filter(({id:n})=>Qe(n,e).outcome).map(n=>({...n,...lp(n.id,n.work,t,e)})),ip=(t,e)=>_.promises[t.key].undated.filter(n=>Rs(n,e)).map(n=>lp(n,$t(n,"initiative"),t,e));tr=(t,e=k.shared.outcomes,n={})=>Object.entries(e).map(([s,o])=>{let r=t.filter(i=>i.outcome===s).length;return[s,{...o,count:n[o.number]?.value??r}]}).filter(([,{rare:s,count:o}])=>!s||o),ys=(t,e=!1)=>tr(t.flatMap(n=>n||[])).filter(([,n])=>n.count&&(!e||n.open)).map(([,{phrase:n,counted:s,count:o}])=>z(s||{one:`{count} ${n}`,more:`{count} ${n}`},o)),Zi=(t,e)=>{let{reports:n}=Rn(t);return n.find(s=>s.date===$n(t.key,e))||n[n.length-1]},yo=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),Rn=t=>_.promises[t.key]});function _o(t,e){if(x(t,"crossCutting")==="true")return[{step:_s,of:t,basis:""}];let n=V(e).links;return J(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:$t(s.to,"broader")||s.to,of:s.of[0],basis:n[s.of[0]][0]}))}function na(t,e){if(de(t))return[t];let n=r=>de(r)&&Rt(r,e.plan);if(Zn(t))return C(xs(t,e).map(r=>r.to));if(!pp(t))return C(Qo(t,e.date).map(r=>gs(r,t))).filter(n);let s=[t,...J(t,"broader",e.date).map(r=>r.from)];return C(s.flatMap(r=>J(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&_o(r,e).some(i=>i.step===t))}function up({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let p=new Set(n),u=t.filter(Gt),$=N=>(!s||_o(N,c).some(Lt=>x(Lt.step,"notation")===s))&&(!o||Xn(N).includes(o))&&(!r||wo(N).slice(-1)[0]>=r)&&(!i||wo(N)[0]<=i),m=C(u.flatMap(N=>na(N,c))),d=N=>u.includes(N)&&!l,f=m.filter(N=>!d(N)&&!$(N)),g=m.filter(N=>d(N)||$(N)&&!p.has(N)).sort(el),y=[...u.filter(N=>!Zn(N)).flatMap(N=>na(N,c)),e].filter(N=>g.includes(N)).flatMap(N=>cp(N,c,l)),w=C([...u.filter(Zn),...y]).filter(N=>!p.has(N)).sort(Hs),S=g.flatMap(N=>xs(N,c,l).filter(Lt=>w.includes(Lt.from))),j=g.flatMap(N=>_o(N,c).map(Lt=>({work:N,...Lt}))),L=[...dn.map(N=>N.id),_s],it=C([...u.filter(pp),...j.map(N=>N.step)]).filter(N=>!p.has(N)).sort((N,Lt)=>L.indexOf(N)-L.indexOf(Lt)),vt=r||i?f.filter(N=>!wo(N).length).length:0;return{who:w,what:g,steps:it,roles:S,ties:j.filter(N=>it.includes(N.step)),left:f.length,undated:vt}}function sa(t,{who:e,what:n},s){return de(t)?cp(t,s).filter(o=>!e.includes(o)).length:na(t,s).filter(o=>!n.includes(o)).length}function oa(t,e,n,s=!1){let o=dp(t,e,n,s),r=Xi(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=p=>{let u=p[p.length-1];if(!(l.length>er)&&(u===e&&p.length===i+1&&l.push(p),u!==e))for(let $ of o(u).sort(Hs))!p.includes($)&&p.length+(r.get($)??i)<=i&&c([...p,$])};return c([t]),l}function xo(t,e,n,s=!1){let o=dp(t,e,n,s),r=Xi(t,e,o),i=Xi(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(m=>(r.get(m)??0)+(i.get(m)??l+1)===l),p=Array.from({length:l+1},(m,d)=>c.filter(f=>r.get(f)===d).sort(Hs)),u=new Map([[t,1]]),$=p.slice(1).flatMap((m,d)=>m.flatMap(f=>o(f).filter(g=>p[d].includes(g)).sort(Hs).map(g=>(u.set(f,(u.get(f)||0)+(u.get(g)||0)),{from:g,to:f,roles:xs(f,n).filter(b=>gs(b,f)===g)}))));return{layers:p,lines:$,count:u.get(e)||0,length:l}}function $p(t,e,n){let s=[t,e],o=s.flatMap(r=>[...xs(r,n,!0),...J(r,"expected",n.date)]);return C(o.map(r=>r.to)).filter(r=>de(r)&&Rt(r,n.plan)).sort(el).map(r=>o.filter(i=>i.to===r)).filter(r=>s.every(i=>r.some(l=>l.from===i))).filter(r=>!s.every(i=>r.some(l=>l.from===i&&l.acts)))}function Xi(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=C(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function mp(t,e){let n=r=>_o(r,e).map(i=>i.step),[s,o]=t.map(r=>na(r,e).flatMap(n));return dn.filter(({id:r})=>s.includes(r)&&o.includes(r))}function fp(t,{date:e}){let[n,s]=t.map(o=>[o,...J(o,"member",e).map(r=>r.to)]);return C(n.filter(o=>s.includes(o)))}var _s,tl,xs,cp,pp,el,Hs,dp,er,Vs=T(()=>{"use strict";P();Nt();B();we();Y();Pt();_s="dwars",tl=60,xs=(t,{date:e,plan:n},s=!1)=>J(t,"who",e).filter(o=>(s||o.acts)&&Rt(o.to,n)),cp=(t,e,n=!1)=>C(xs(t,e,n).map(s=>s.from)),pp=t=>mn(t)==="step";el=(t,e)=>Z(re(t),re(e))||Z(O(t),O(e)),Hs=(t,e)=>Number(Dt(t))-Number(Dt(e))||el(t,e);dp=(t,e,n,s)=>o=>C(xs(o,n).map(r=>gs(r,o))).filter(r=>r===t||r===e||de(r)||s||!Dt(r)),er=30});var jm,wp,yp,nr,vo,Lm,_p,sr,ia,al,nl,Mm,xp,vp,cl,pl,Sp,Tm,or,sl,zm,Fm,Am,Em,ol,hp,Bm,il,ll,rl,Nm,gp,bp,kp,ra,aa,Op,Pm,Cp=T(()=>{jm="ENTRIES",wp="KEYS",yp="VALUES",nr=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=vo(this._path);if(vo(n)==="")return{done:!1,value:this.result()};let s=e.get(vo(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=vo(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>vo(e)).filter(e=>e!=="").join("")}value(){return vo(this._path).node.get("")}result(){switch(this._type){case yp:return this.value();case wp:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},vo=t=>t[t.length-1],Lm=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return _p(t,e,n,s,i,1,o,""),s},_p=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=o[c-1];u<=n&&s.set(l,[t.get(p),u])}else{let u=r;for(let $=0;$<p.length;++$,++u){let m=p[$],d=i*u,f=d-i,g=o[d],b=Math.max(0,u-n-1),v=Math.min(i-1,u+n);for(let y=b;y<v;++y){let w=m!==e[y],S=o[f+y]+ +w,j=o[f+y+1]+1,L=o[d+y]+1,it=o[d+y+1]=Math.min(S,j,L);it<g&&(g=it)}if(g>n)continue t}_p(t.get(p),e,n,s,o,u,i,l+p)}},sr=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=ia(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=cl(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,Mm(this._tree,e)}entries(){return new nr(this,jm)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return Lm(this._tree,e,n)}get(e){let n=al(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=al(this._tree,e);return n!==void 0&&n.has("")}keys(){return new nr(this,wp)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,nl(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=nl(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=nl(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new nr(this,yp)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},ia=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),ia(t.get(s),e.slice(s.length),n);return n.push([t,e]),ia(void 0,"",n)},al=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return al(t.get(n),e.slice(n.length))},nl=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(s,s+l),p),t.delete(r),t=p}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},Mm=(t,e)=>{let[n,s]=ia(t,e);if(n!==void 0){if(n.delete(""),n.size===0)xp(s);else if(n.size===1){let[o,r]=n.entries().next().value;vp(s,o,r)}}},xp=t=>{if(t.length===0)return;let[e,n]=cl(t);if(e.delete(n),e.size===0)xp(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&vp(t.slice(0,-1),s,o)}},vp=(t,e,n)=>{if(t.length===0)return;let[s,o]=cl(t);s.set(o+e,n),s.delete(o)},cl=t=>t[t.length-1],pl="or",Sp="and",Tm="and_not",or=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?rl:e.autoVacuum;this._options={...ol,...e,autoVacuum:n,searchOptions:{...hp,...e.searchOptions||{}},autoSuggestOptions:{...Bm,...e.autoSuggestOptions||{}}},this._index=new sr,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=ll,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let $=n(e,u);if($==null)continue;let m=o(s($,u),u),d=this._fieldIds[u],f=new Set(m).size;this.addFieldLength(p,d,this._documentCount-1,f);for(let g of m){let b=r(g,u);if(Array.isArray(b))for(let v of b)this.addTerm(d,p,v);else b&&this.addTerm(d,p,b)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%s===0?{chunk:[],promise:c.then(()=>new Promise($=>setTimeout($,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let $=o(e,u);if($==null)continue;let m=n(r($,u),u),d=this._fieldIds[u],f=new Set(m).size;this.removeFieldLength(p,d,this._documentCount,f);for(let g of m){let b=s(g,u);if(Array.isArray(b))for(let v of b)this.removeTerm(d,p,v);else b&&this.removeTerm(d,p,b)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new sr,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=ll,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||il.batchSize,r=e.batchWait||il.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[$]of u)this._documentIds.has($)||(u.size<=1?c.delete(p):u.delete($));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||rl.minDirtCount,s=s||rl.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let $=p.length||1,m={id:this._documentIds.get(l),score:c*$,terms:Object.keys(u),queryTerms:p,match:u};Object.assign(m,this._storedFields.get(l)),(o.filter==null||o.filter(m))&&i.push(m)}return e===t.wildcard&&o.boostDocument==null||i.sort(bp),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(bp),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(ol.hasOwnProperty(e))return sl(ol,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=ra(o),c._fieldLength=ra(r),c._storedFields=ra(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of s){let $=new Map;for(let m of Object.keys(u)){let d=u[m];l===1&&(d=d.ds),$.set(parseInt(m,10),ra(d))}c._index.set(p,$)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await aa(o),c._fieldLength=await aa(r),c._storedFields=await aa(i);for(let[u,$]of c._documentIds)c._idToShortId.set($,u);let p=0;for(let[u,$]of s){let m=new Map;for(let d of Object.keys($)){let f=$[d];l===1&&(f=f.ds),m.set(parseInt(d,10),await aa(f))}++p%1e3===0&&await Op(0),c._index.set(u,m)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=s,p._nextId=o,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new sr,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let m={...n,...e,queries:void 0},d=e.queries.map(f=>this.executeQuery(f,m));return this.combineResults(d,m.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,$=l(e).flatMap(m=>c(m)).filter(m=>!!m).map(Em(i)).map(m=>this.executeQuerySpec(m,i));return this.combineResults($,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((g,b)=>({...g,[b]:sl(s.boost,b)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:p,prefix:u}={...hp.weights,...i},$=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,$,o,r,c),d,f;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let g=e.fuzzy===!0?.2:e.fuzzy,b=g<1?Math.min(l,Math.round(e.term.length*g)):g;b&&(f=this._index.fuzzyGet(e.term,b))}if(d)for(let[g,b]of d){let v=g.length-e.term.length;if(!v)continue;f?.delete(g);let y=u*g.length/(g.length+.3*v);this.termResults(e.term,g,y,e.termBoost,b,o,r,c,m)}if(f)for(let g of f.keys()){let[b,v]=f.get(g);if(!v)continue;let y=p*g.length/(g.length+v);this.termResults(e.term,g,y,e.termBoost,b,o,r,c,m)}return m}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=pl){if(e.length===0)return new Map;let s=n.toLowerCase(),o=zm[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let $=i[u],m=this._fieldIds[u],d=r.get(m);if(d==null)continue;let f=d.size,g=this._avgFieldLength[m];for(let b of d.keys()){if(!this._documentIds.has(b)){this.removeTerm(m,b,n),f-=1;continue}let v=l?l(this._documentIds.get(b),n,this._storedFields.get(b)):1;if(!v)continue;let y=d.get(b),w=this._fieldLength.get(b)[m],S=Am(y,f,this._documentCount,w,g,c),j=s*o*$*v*S,L=p.get(b);if(L){L.score+=j,Nm(L.terms,e);let it=sl(L.match,n);it?it.push(u):L.match[n]=[u]}else p.set(b,{score:j,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,s){let o=this._index.fetch(s,kp),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,kp),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};or.wildcard=Symbol("*");sl=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,zm={[pl]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),gp(s.terms,r)}}return t},[Sp]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);gp(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[Tm]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},Fm={k:1.2,b:.7,d:.5},Am=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},Em=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},ol={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(Pm),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},hp={combineWith:pl,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:Fm},Bm={combineWith:Sp,prefix:(t,e,n)=>e===n.length-1},il={batchSize:1e3,batchWait:10},ll={minDirtFactor:.1,minDirtCount:20},rl={...il,...ll},Nm=(t,e)=>{t.includes(e)||t.push(e)},gp=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},bp=({score:t},{score:e})=>e-t,kp=()=>new Map,ra=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},aa=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await Op(0);return e},Op=t=>new Promise(e=>setTimeout(e,t)),Pm=/[\n\r\p{Z}\p{P}]+/u});function la(t,e=[],n=vs(t),s=()=>!0){let o=Kt(t),r=C([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=qm&&l.length>=c.length+Rm&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function So(t,e){let n=rr(t).map(Kt);return Us(e).every(s=>n.some(la(s)))}function ca(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(jp))Lp(o).map(Kt).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var Im,qm,Rm,jp,Wm,Us,Lp,rr,vs,Oo=T(()=>{"use strict";P();Im=4,qm=6,Rm=3,jp=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,Wm=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Us=t=>Wm(t).match(jp)||[],Lp=t=>t.includes("-")?C([t,t.replaceAll("-",""),...t.split("-")]):[t],rr=t=>Us(t).flatMap(Lp),vs=t=>t.length>1&&t.length<=Im&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function Um(){let t=new Map([...rn.keys()].filter(Gt).map(s=>{let o=[_.called[s]&&O(s),x(s,"value")&&_.lookups[s]?.description];return[s,{sort:[ue(s)],text:o.filter(Boolean)}]}));for(let[s,o]of rn){let r=Ye.owners.flatMap(l=>zt(s,l)),i=t.get([s,...r].find(l=>t.has(l)));i?.sort.push(...Vm(s)),i?.text.push(...Ye.texts.flatMap(l=>(o[l]||[]).map(et)))}let e=s=>Number(Ye.weights[s]??Ye.weights.rest),n=(s,o,r,i,l,c)=>({id:s,path:i,query:c,label:o,kind:r,titles:[o,...Ye.also[s]||[]],sort:[r],actors:[],text:l.filter(Boolean),weight:e("question")});return[...[...t].map(([s,o])=>{let r={id:s,path:["ding",s],label:O(s),kind:ue(s),titles:Hm(s),...o},i=C(Wt(s,"who")).filter(c=>!In(s).includes(c)),l={actors:Mp(Ye.actors,In(s)),text:[...r.text,...Mp(Ye.others,i)]};return{...r,...l,weight:Math.min(...Qr(s).map(e))}}),...Object.entries(_.queries).filter(ml).map(([s,{title:o,question:r,why:i}])=>n(s,o,Ye.question,["vragen",s],[r,i])),...C(Object.values(_.progress[Ce]).flatMap(({status:s})=>s||[])).map(s=>n(s,D(K("Status",s)),Ye.in_state,["maatregelen"],[],{staat:s})),...Object.values(I?{}:_.comparisons).flatMap(({statements:s})=>s.filter(([o])=>Ye.also[o])).map(([s,o])=>n(s,o,k.compare.title,["vergelijk"],[],{vouw:s}))]}function zp(){let t=new Map(Um().map(p=>[p.id,p])),e=[...t.values()],n=e.flatMap(p=>[p.titles,p.sort,p.actors,p.text].flat().flatMap(rr)),s=new Set(n.filter(p=>!pa(p)).map(Kt)),o=new or({fields:ua,extractField:(p,u)=>u==="id"?p.id:p[u].join(" · "),tokenize:rr,processTerm:p=>pa(p)?null:Kt(p),searchOptions:{tokenize:p=>[p],processTerm:p=>p}});o.addAll(e);let r=e.flatMap(p=>p.titles).flatMap(rr),i=new Set(r.filter(vs).map(Kt)),c=[...e.filter(p=>Ye.synonyms.some(u=>Le(p.id,u))).map(p=>p.titles),...Ye.same].map(p=>C(p.map(es))).filter(p=>p.length>1);return{items:t,known:s,shorts:i,mini:o,groups:c}}function Ym(t){if(_e.known.has(t))return ul.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&_e.known.has(n));return[...ul.get(t)||[],...e.flatMap(n=>ul.get(n)||[n])]}function fl(t){let e=Kt(t),n=[e,e.replace(/s$/,"")].find(o=>_e.shorts.has(o));if(n||vs(t)||e.length<2)return la(n||t,[],!0);let s=[..._e.known].some(o=>o.startsWith(e));return la(t,Ym(e),!1,o=>s||_e.known.has(o))}function Ap(t){for(let e=t.length-1;e>1;e-=1){let[n,s]=[t.slice(0,e),t.slice(e)];if(!_e.known.has(n)||e<$l&&!_e.shorts.has(n))continue;let o=s.length>=$l&&_e.known.has(s)?[s]:Ap(s);if(o.length)return[n,...o]}return[]}function Zm(t){for(let e of t.length<Gm||/\d/.test(t)?[]:t.length<Jm?[1]:[1,2]){let s=_e.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function da(t){let e=Us(t).filter(n=>!pa(n));return e.length?e:Us(t)}function Ep(t){return da(t).flatMap(e=>{if(vs(e))return[e];let n=[()=>[e],()=>e.split("-"),()=>Ap(Kt(e)),()=>Zm(Kt(e))];for(let s of n){let o=s();if(o.length&&o.every(r=>hl(fl(r)).length))return o}return[e]})}function Xm(t,e){let n=t.filter(vs).map(es),s=_e.groups.flatMap(o=>o.filter(r=>e.includes(r)&&(r.length>Qm||n.includes(r))).flatMap(r=>o.filter(i=>i!==r).map(i=>e.replace(r,i))));return[t,...C(s).map(o=>Us(o).filter(r=>!pa(r)))]}function tf(t,e){let[n,...s]=t.titles.map(es);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function dl(t){_e=_e||zp();let e=Ep(t),n=e.join(" "),s=da(t).join(" "),o=Kt(n)===Kt(s)?es(t):es(n),[,...r]=Xm(e,o),i=[e,...r].map(d=>d.map(fl)),l=[o,...r.map(d=>es(d.join(" ")))].map(d=>d.trim()),c=l.every(d=>d.includes(" ")),p=new RegExp(`\\b(?:${l.join("|")})\\b`),u=({titles:d,sort:f,text:g})=>c&&[d,f,g].flat().some(b=>p.test(Kt(b))),$=new Map;for(let d of i){let f=d.map(g=>({combineWith:Fp,queries:hl(g)}));if(!(!f.length||f.some(g=>!g.queries.length)))for(let[g,b]of Km.entries())for(let{id:v,score:y}of _e.mini.search({combineWith:"AND",queries:f},{fields:b})){let w=_e.items.get(v),S=tf(w,o)??g+4+ +(b.length===ua.length&&!u(w));S<($.get(v)?.place??Number.POSITIVE_INFINITY)&&$.set(v,{item:w,place:S,score:y})}}return{found:[...$.values()].sort((d,f)=>d.place-f.place||d.item.weight-f.item.weight||f.score-d.score||Z(d.item.label,f.item.label)).map(({item:d})=>d),read:Kt(n)===Kt(s)||!$.size?"":n,some:[],answers:d=>i.flat().some(f=>f(d))}}function gl(t){let e=dl(t);if(e.found.length||da(t).length<2)return e;let n=da(t).flatMap(o=>dl(o).found.length?{word:o,...dl(o)}:[]),s=o=>n.filter(({found:r})=>r.includes(o)).length;return{found:C(n.flatMap(({found:o})=>o)).sort((o,r)=>s(r)-s(o)),read:"",some:C(n.map(({word:o,read:r})=>r||o)),answers:o=>n.some(({answers:r})=>r(o))}}function Bp(t,e){_e=_e||zp();let n=Xn(t),s=new Map;for(let o of C(Ep(x(t,"prefLabel"))).filter(r=>vs(r)||r.length>=$l)){let r={combineWith:Fp,queries:hl(fl(o))},i=_e.mini.search(r,{fields:["titles"]}).filter(l=>e.includes(l.id));for(let l of i.length>nf?[]:i)Pe(s,l.id,o)}return[...s].map(([o,r])=>({id:o,shared:r})).filter(({id:o,shared:r})=>r.length>1||Xn(o).some(i=>n.includes(i))).sort((o,r)=>r.shared.length-o.shared.length).slice(0,ef)}function Pp(t,e){let n=r=>{let[i,l]=ca(r,e);return l?.on?i.phrase.length:-1},s=[...t.text,...t.actors].find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||_.lookups[t.id]?.description||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var Ye,Dm,pa,es,Tp,Hm,Mp,Vm,$a,ml,ua,Km,Gm,Jm,$l,Qm,Fp,ul,_e,hl,ef,nf,Np,Co=T(()=>{"use strict";Cp();Oo();Q();P();B();Fe();we();Y();Pt();Ye=k.search,Dm=new Set(Ye.small),pa=t=>!vs(t)&&Dm.has(Kt(t)),es=t=>` ${Us(t).map(Kt).join(" ")} `,Tp=new Map;for(let[t,e]of _.search.english)Pe(Tp,t,e);Hm=t=>C([O(t),re(t),...["prefLabel","altLabel","hiddenLabel"].flatMap(e=>wt(t,e)),...Tp.get(t)||[]]),Mp=(t,e)=>e.length?[h(t,{names:e.map(O).join(", ")})]:[],Vm=t=>Ye.sorts.flatMap(e=>{let n=_.lists[e];return wt(t,e).flatMap(s=>[K(n,s),..._.search.also[n]?.[s]||[]])}),$a="gaps",ml=([t,{shelf:e}])=>e===$a||t in k.questions.rows_of||!!pe();ua=["titles","sort","actors","text"],Km=ua.map((t,e)=>ua.slice(0,e+1));Gm=6,Jm=10,$l=4,Qm=4,Fp="OR",ul=new Map(_.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));hl=t=>[..._e.known].filter(t);ef=3,nf=8;Np=t=>{let{found:e,read:n,some:s}=gl(t);return e.length===1&&Gt(e[0].id)&&!n&&!s.length?M(e[0].path):""}});function ma(t,e,n,s=ot(n?.plan)){let{version:o,content:r}=_.meta;return h(ln.export.footnote,{phrase:t,sources:ss(s),addresses:e.map(i=>`; ${$e(i)}`).join(""),version:o+(r?h(ln.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${It(n,s)}`:""})}var ln,Wn,ns,jo,ss,Ss,xe,me,bt,rt,sf,bl,It,pt=T(()=>{"use strict";P();B();Y();Pt();ln=k.shared,Wn=ln.silence,ns=(t=ot())=>t?h(ke(t).shared.report,{date:et(t.date)}):ln.reports,jo=(t=ot(),e=ln.nothing)=>`${z(e,t?1:2,{report:D(ns(t))})} ${Wn}`,ss=(t=ot())=>(t?[t]:_.plans).map(e=>`${e.document||e.title}, ${et(e.date)}`).join("; "),Ss=(t,e)=>[Qe(t,e).word||"",Qe(t,e).more||""],xe=(t,e)=>Ss(t,e).filter(Boolean).join(", "),me=Object.fromEntries(Object.entries(_.codes.Basis).map(([t,e])=>[t,[e.screen,ln.bases[t]||D(e.label)]])),bt=t=>t===null?ln.all_steps:Xr(t)?.label||t,rt=t=>K("InterventionKind",t),sf=(t,e)=>e?fs($n(e.key,t.date),e):t.date===Ce?ln.choices.latest:h(ln.choices.others_latest,{date:fs(t.date)}),bl=({stated:t,strict:e,plan:n},s=ot(n))=>[t&&ke(s).shared.choices.links_stated,e&&ln.choices.strict_phrase].filter(Boolean).join(" · ")||ln.choices.all_phrase,It=(t,e=ot(t.plan))=>[sf(t,e),bl(t,e),t.expect?ln.choices.with_phrase:ln.choices.without_phrase].join(" · ")});function ve({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||F.route.query[e]||"";return a`
    <label class="veld"><span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>R({[e]:i.target.value})}>
        ${!o&&a`<option value="">${hn.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function Rp({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=q(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function gn({children:t}){if(!G())return a`<section class="filters" aria-label=${hn.filters}>${t}</section>`;let e=C(kl().map(([s])=>s==="lezing"?"koppelingen":s)).length,n=e?h(hn.filters_set,{count:e}):hn.filters;return a`<${Rp} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function Ks({children:t}){let e=!G()&&rf.some(n=>F.route.query[n]);return a`
    <${Rp} look="keuzes" id="wijzig" phrase=${hn.change} opens=${e}>${t}<${ha} /><//>
  `}function ir(){let t=H(F.route.query),e=ot(t.plan)?.dates||Qn;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),s=n.find(([r])=>r===t.date)?.[0],o=Ki(F.route.query,"stand",n);return a`<${os} legend=${hn.choices.date} name="stand" ...${{options:o,current:s}} id="st" />`}function wl(){let{query:t}=F.route,e=H(t),{counted:n}=ke(ot(e.plan)).shared.choices,s=Object.entries(af).filter(([,o])=>Ip(o,H({...t,...o})));return s.length<2?null:a`
    <${qp} legend=${n.title}>
      ${s.map(([o,r])=>a`<label>
          <input type="radio" name="telt" id=${`telt-${o}`} checked=${Ip(r,e)}
            onChange=${()=>R(r)} />
          ${n[o]}
        </label>`)}
    <//>
  `}function ha(){let{query:t}=F.route,{expectations:e,with:n,without:s}=hn.choices,o=Ki(t,"verwachtingen",Object.entries({"":n,uit:s})),r=H(t).expect?"":"uit";return a`
    <${Gs} />
    <${wl} />
    <${ir} />
    <${os} ...${{legend:e,options:o,current:r}} name="verwachtingen" id="v" />
  `}var hn,qp,os,Lo,ar,fa,of,kl,rf,Gs,af,Ip,Mo,ga,rs,Ze=T(()=>{"use strict";W();Q();Ot();P();Nt();B();pt();hn=k.shared,qp=({legend:t,children:e})=>a`
  <fieldset class="keuze"><legend>${t}</legend><div class="knoppen">${e}</div></fieldset>
`,os=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
    <${qp} legend=${t}>
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${o}-${r||"gewoon"}`} aria-pressed=${String(r===s)}
            onClick=${()=>R({[e]:r||null})}>${i}</button>
        `)}
    <//>
  `;Lo=({label:t=hn.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld"><span>${t}</span>
    <input id=${n} type="search" value=${F.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${s=>R({[e]:s.target.value},!0)} />
  </label>
`,ar=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>R(Object.fromEntries(t.map(e=>[e,null])))}>
    ${hn.clear}
  </button>
`,fa=({fields:t,names:e,children:n})=>a`
  <div class="velden">
    ${n}
    ${t.map(([s,o,r])=>a`<${ve} ...${{label:s,name:o,options:r}} />`)}
    <${ar} names=${e} />
  </div>
`;of=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/,kl=()=>Object.entries(F.route.query).filter(([t])=>!of.test(t));rf=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];Gs=()=>{let t=_.plans.map(e=>[e.key,e.title]);return I&&a`<div class="velden"><${ve} label=${hn.plan} name="plan" options=${t} /></div>`};af={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},Ip=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;Mo=()=>H(F.route.query).strict&&a`
    <p class="zacht">
      ${hn.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>R({lezing:null})}>${hn.choices.strict_off}</button>
    </p>
  `,ga=({scenario:t})=>a`
  <details class="blik">
    <summary>${It(t)} <span class="wijzig">${k.gaps.change}</span></summary>
    <${ha} />
  </details>
`,rs=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${I&&a`<strong>${t.title}:</strong> `}${e}</p>`)});function Dp({passage:t}){let[e,n]=q("");async function s(){try{n((await lt().ask("words",{passage:t})).woorden)}catch(o){n(o.message||Wp.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${Wp.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function ba(t,e,n=!1){let[s,o]=k.method.numbers.to[t]||["methode",{getal:n?"":t}];return M(s,e?{...o,plan:e}:o)}function _t({id:t,date:e}){let[n,s]=Ss(t,e);return a`<span class=${`chip s-${ws(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function Se({basis:t}){let[e,n]=me[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${lf[e]}
    </svg>
  `:null}function ee({of:t}){let e=C(t.flatMap(Ae)).map(n=>a`<li><${wa} passage=${n} /></li>`);return e.length>0&&a`<ul class="vindplaatsen">${e}</ul>`}function Js({of:t,look:e}){let[n,...s]=Ae(t);return n?a`
    <p class=${e}>
      ${$e(n)}${s.length>0&&h(k.shared.more_places,{count:s.length})}
      ${Ie()&&a`<${Dp} passage=${n} />`}
    </p>
  `:null}var Wp,A,ct,qe,lf,ka,wa,ya,Os,ut=T(()=>{"use strict";W();Q();P();B();Fe();Y();pt();Pt();Wp=k.shared.passage;A=({id:t,text:e})=>Gt(t)?a`<a href=${Je(t)}>${e||O(t)}</a>`:a`<span>${e||O(t)}</span>`;ct=({ids:t,name:e=O,between:n=", ",none:s=""})=>t.length===0?s:t.map((o,r)=>[r>0&&n,a`<${A} id=${o} text=${e(o)} />`]),qe=({ids:t,more:e,look:n})=>a`<ul class=${n}>${t.map(s=>a`<li key=${s}><${A} id=${s} />${e?.(s)}</li>`)}</ul>`;lf={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};ka=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${K("Severity",t)}</span>`,wa=({passage:t})=>[$e(t),Ie()&&a`<${Dp} passage=${t} />`];ya=({id:t})=>[$t(t,"broader")&&[a`<${A} id=${$t(t,"broader")} />`," › "],a`<${A} id=${t} />`],Os=({id:t})=>Dt(t)&&a`<span class="zacht"> (${k.shared.collective})</span>`});function uf({text:t,done:e}){let n=oe(),s=oe();return sn(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${Cs.by_hand} ref=${n} onClose=${e}>
      <p>${Cs.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Cs.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function lr(t,e=Cs.copied){try{await navigator.clipboard.writeText(t),Mt(e)}catch{let n=document.createElement("div");document.body.append(n),Bn(a`<${uf} text=${t} done=${()=>n.remove()} />`,n)}}function bn(t,e,n){kc(t,e,n),Mt(h(Cs.downloaded,{name:t}))}function zo(){return!_.files.length&&!pe()?null:a`
    <section class="bestanden" aria-label=${Hp}>
      <h2>${Hp}</h2>
      <ul>
        <${yl} ...${cf} href="#/samenvatting" />
        ${_.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<${yl} label=${e} description=${n} href=${_l(t)?.href} download=${t} />`)}
        ${pe()&&a`<${yl} ...${pf} href="#/controleer" />`}
      </ul>
    </section>
  `}var cf,pf,Hp,Cs,_a,js,fe,Qt,Qs,jn,cr,Dn,To,_l,yl,Yt=T(()=>{"use strict";ze();W();P();B();Fe();Y();pt();Ze();ut();({summary:cf,save:pf,title:Hp}=k.frame.foot.files),Cs=k.shared.export;_a=t=>t.replace(".",[...kl().map(([,e])=>`-${Go(O(e).split(":")[0])}`),"."].join("")),js=({text:t,label:e=Cs.copy})=>a`<button type="button" class="klein" onClick=${()=>lr(t())}>${e}</button>`,fe=({name:t,rows:e,label:n=Cs.csv,id:s})=>a`
  <button type="button" id=${s}
    onClick=${()=>bn(_a(t),Kr(e()),"text/csv;charset=utf-8")}>${n}</button>
`,Qt=(t,e="",n="")=>{let s=ot(e||t?.plan),o=s?[s]:_.plans;return[o.map(r=>et(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${_.meta.version} ${(_.meta.content||"").slice(0,12)}`.trim(),t?It(t,s):n]},Qs=Cs.heads,jn=(t,e,n)=>[[...t.map(s=>s.label),...Qs],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],cr=(t,e,n,s)=>({name:`${Go(O(t))}-${e}.csv`,origin:o=>Qt(n,s(o))}),Dn=t=>I?[{key:"bronplan",label:k.shared.plan,text:e=>ot(t(e))?.title||""}]:[],To=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>Ae(e(n)).map($e).join("; "),cell:n=>a`<${Js} of=${e(n)} />`}),_l=t=>document.querySelector(`#meenemen a[download="${t}"]`),yl=({label:t,description:e,href:n,download:s})=>a`<li><a href=${n} download=${s}>${t}</a> <span class="zacht">${e}</span></li>`});function Vp({name:t}){let e=xl(t),n=e?.parts?.map(({label:s,to:o})=>[s,M(o),o===t]);return n&&a`<${pr} label=${e?.label} tabs=${n} />`}var df,xl,pr,xa=T(()=>{"use strict";W();Q();B();df=k.frame.menu.groups.flatMap(t=>t.screens||[t]),xl=t=>df.find(e=>e.to===t||e.parts?.some(n=>n.to===t)),pr=({label:t,tabs:e})=>a`
  <ul class="beelden" aria-label=${t}>
    ${e.map(([n,s,o])=>a`<li><a href=${s} aria-current=${o?"page":null}>${n}</a></li>`)}
  </ul>
`});function We(t,e,n){let s=new Map;for(let r of V({...e,plan:n.key}).matrix[t])Pe(s,r.column,r);let o=[...s].map(([r,i])=>({key:r,label:$f[t](r),id:t==="partner"?ye(r):"",cells:kn(n).map(l=>i.find(c=>c.barrier===l)||null)}));return t==="partner"?o.sort((r,i)=>Z(r.label,i.label)):o}function va(t){let[e,n,s]=t.split("~");return{key:e,step:n===Up?null:n,plan:s}}function Re(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function Ao(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(Jr);if(!l.every(Jo))return()=>null;let c=u=>[Hn(u.column,u.barrier,n.key),u],p=l.map(u=>new Map(V(u).matrix[t].map(c)));return(u,$)=>{let m=Hn(u,$,n.key),[d,f,g,b]=p.map(y=>mf(y.get(m)));return b===d?null:{by:f===d!=(g===d)?f===d?"reading":"basis":"both",usual:p[0].get(m)}}}var Up,$f,kn,Hn,Ls,Ys,Sa,Fo,mf,Ln=T(()=>{"use strict";Q();P();Nt();B();Y();pt();Up="alle",$f={kind:t=>D(rt(t)),form:t=>D(K("ExploitationForm",t)),partner:t=>O(ye(t)||t)},kn=t=>[...t.steps.map(e=>e.notation),null];Hn=(t,e,n)=>[t,e??Up,...I?[n]:[]].join("~"),Ls=({column:t,barrier:e},n,s)=>M("overzicht",{...s,cel:Hn(t,e,n)});Ys=t=>`cel-${t.replaceAll("~","-")}`,Sa=(t,e)=>V(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);Fo=t=>[Re(t).word,...Re(t).lines].join(", "),mf=t=>t&&JSON.stringify([t.phrase,Re(t).look,t.most_basis])});function vl({list:t,plan:e}){if(!t.length)return a`<p>${Sn(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${bf} ...${o} />`]);return a`
    <p class="zacht">${Oa.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${A} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function ur({summary:t,inside:e,open:n=!1}){let[s,o]=q(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function kf({gap:t}){let e=[t.barrier&&bt(t.barrier).toLowerCase(),t.kind&&rt(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${ka} severity=${t.severity} />${" · "}
      <a href=${M(["vragen",t.query])}>${as(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${I&&` · ${Sn(t.plan).title}`}
      ${Gt(t.subject)&&[" · ",a`<${A} id=${t.subject} />`]}
      <${Sl} gap=${t} />
    </p>
  `}function Ol({gap:t,scenario:e,sentence:n=!1}){let s=_.queries[t.query],[o]=Zs(t),{place:r}=k.shared.passage,i=a`${k.gaps.more}<span class="sr">${h(k.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${ur} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<p class="vindplaats"><span class="sr">${r}</span><${wa} passage=${o} /></p>`}
    ${s.why&&a`<p><strong>${Oa.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${h(k.gaps.under,{title:as(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${Oa.who}</strong></p><${vl} list=${t.candidates} plan=${t.plan} />`}
    <${js} text=${()=>ma(t.sentence,Zs(t),e,ot(t.plan))} />
  `} /></div>`}var Oa,Vn,Zs,as,Kp,ff,hf,gf,Ca,ja,bf,Sl,La,Xs=T(()=>{"use strict";Oo();W();Q();P();B();Y();pt();Yt();ut();Oa=k.shared.gaps,Vn=t=>[t,...t.also],Zs=t=>$e(t.evidence)?[t.evidence]:[],as=t=>_.queries[t]?.title||t,Kp=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),ff=({sentence:t,subject:e,topic:n})=>[t,_.topics.find(s=>s.id===n)?.title,...[e,..._.works[e]?.chapters||[]].map(s=>_.called[s]?.label)].join(" "),hf=(t,e)=>Kp(e.gewicht,[t.severity])&&(!e.tekst||So(ff(t),e.tekst))&&Vn(t).some(n=>Kp(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),gf=(t,e)=>e===t?t:{...t,deadline:void 0,heavy:!1,source:!1,...e,also:[],under:t.query},Ca=t=>t.flatMap(e=>Vn(e).map(n=>gf(e,n))),ja=(t,e)=>(e.vraag?Ca(t).filter(n=>n.query===e.vraag).map(n=>({...n,also:[]})):t).filter(n=>hf(n,e)),bf=({phrase:t,work:e,more:n})=>e?[t," (",a`<${ct} ids=${e} name=${re} />`,n&&Oa.more_work,")"]:t;Sl=({gap:t})=>a`<span class="alleen-papier">${Zs(t).map(e=>a` · <${wa} passage=${e} />`)}</span>`;La=({gap:t,scenario:e,as:n="h3"})=>a`
  <${n}>${t.sentence}<//>
  <${kf} gap=${t} />
  <${Ol} gap=${t} scenario=${e} />
`});function Eo(t,e,n=null,s=G()?_f:yf){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||Ma(l.key),turn:jl(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=h(wf.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:Ma(t),folds:!0,more:!0,turn:jl(t)};return[{...i,rows:r.rows.slice(0,s)},p]})}function to({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=s.slice(0,Gp).join(" · "),i=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${i}<//>`:i}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${r&&!t.open&&a`<span class="vouwbij">${r}${s.length>Gp&&" …"}</span>`}
    </div>
  `}function Bo({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||Ma(t),turn:s||jl(t)};return a`
    <section class="blok">
      ${t?a`<${to} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${eo(r)}>${o}</div>
    </section>
  `}var wf,Jp,yf,_f,Gp,Cl,Ma,jl,eo,Mn,Ms=T(()=>{"use strict";W();Q();Ot();P();B();wf=k.shared,Jp="uit",[yf,_f,Gp]=[20,6,4],Cl=()=>(F.route.query.vouw||"").split(",").filter(Boolean),Ma=t=>Cl().includes(Jp)||Cl().includes(t),jl=(t,e=[t])=>()=>{let n=e.filter(o=>Ma(o)!==(o===t)),s=Cl().filter(o=>o!==Jp&&!e.includes(o));R({vouw:[...s,...n].join(",")},!0)};eo=t=>t.open?null:"dicht";Mn=({id:t,items:e,first:n,as:s="ul"})=>Eo(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${to} part=${o} />`}
      <${s} class=${eo(o)}>${o.rows}<//>
    `)});function xf({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function dt({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:p,file:u,open:$}=n,[m,d]=q(t),f=l?Ll(l,t):m,g=w=>{let S=f===w.key?`-${w.key}`:w.key;l?R({[l]:S===t?null:S},!0):d(S);let j=k.shared.table,L=S.startsWith("-")?j.descending:j.ascending;Mt(h(j.sorted,{column:w.label.toLowerCase(),direction:L}))},b=Ur(r,i,f),v=()=>jn(i,b,u?.origin||(()=>[])),y=Eo(s,b,f===t?e:null,$);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(w=>a`<${xf} id=${s} column=${w} sort=${f} turn=${g} />`)}
          </tr>
        </thead>
        ${y.map(w=>a`
            <tbody role="rowgroup" key=${w.more?"meer":w.key} class=${eo(w)}>
              ${w.folds&&a`<${Sf} part=${w} columns=${i} ...${e} />`}
              ${w.rows.map(S=>a`<${vf} row=${S} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
    ${u&&a`<p class="acties"><${fe} name=${u.name} rows=${v} /></p>`}
  `}function wn({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var Ll,vf,Sf,At,yn,is,Ee=T(()=>{"use strict";ze();W();Q();P();B();Y();pt();Yt();Ms();ut();Ll=(t,e="")=>F.route.query[t]||e;vf=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,Sf=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${to} part=${t} count=${s&&z(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;At=(t,e,n,s=O,o)=>({key:t,label:e,text:r=>s(n(r)),cell:r=>[a`<${A} id=${n(r)} text=${s(n(r))} />`,o&&a`<${o} id=${n(r)} />`]}),yn=(t,e,n,s)=>({key:t,label:e,text:o=>xe(n(o),s),cell:o=>a`<${_t} id=${n(o)} date=${s} />`}),is=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>C(e(n).flatMap(Ae).map($e)).join("; "),cell:n=>a`<${ee} of=${e(n)} />`})});function Ml({id:t,date:e}){let n=new Map;for(let{from:s,phrase:o}of J(t,"who",e))Pe(n,s,o);return n.size?a`
    <ul class="partners">
      ${[...n].map(([s,o])=>a`<li><${A} id=${s} />${` (${C(o).join(", ")})`}<${Os} id=${s} /></li>`)}
    </ul>
  `:k.shared.no_partner}function Of(t){let e=x(t,"dueBy");return e&&` (${h(Be.bound,{date:et(e)})}; ${Xo(x(t,"modality"))})`}function no({of:t}){let e=o=>[$t(o,"barrier")&&h(Be.at_step,{step:O($t(o,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>x(o,r)&&Jt(o,r))].filter(Boolean),n=o=>x(o,"status")?h(Be.other_status,{reading:e(o).join(", ")}):h(Be.other_reading,{reading:e(o).length?`“${e(o).join(", ")}”`:Be.other_unsaid}),s=zt(t,"alternativeReading");return s.length?a`
    <ul>
      ${s.map(o=>a`<li><strong>${n(o)}</strong>${x(o,"rationale")}</li>`)}
    </ul>
  `:null}function dr({id:t,read:[e,n]=[x(t,"basis"),x(t,"strength")]}){let s=wt(t,"interventionKind").map(rt).join(", ");return a`
    <div class="koppeling">
      <p>
        <${ya} id=${$t(t,"barrier")} />
        ${` · ${s} · ${K("Strength",n)} · `}
        <${Se} basis=${e} />${` ${me[e]?.[1]||K("Basis",e)}`}
        ${Ta(t)&&a` · <strong>${Ta(t)}</strong>`}
      </p>
      <p class="reden"><strong>${Be.here}</strong>${x(t,"rationale")}</p>
      <${no} of=${t} />
    </div>
  `}function Yp({id:t,scenario:e,contributions:n}){let{date:s}=e,o=ks(t,s),r=x(t,"promise"),i=Ds(t,s),{links:l}=V(e),c=n.length?n.map(u=>a`<${dr} id=${u} read=${l[u]} />`):x(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Be.across}</strong>${x(t,"rationale")}</p>`,p=[[Be.facts.deadline,i.length>0&&a`<${Cf} ids=${i} date=${s} />`],[Be.facts.who,a`<${Ml} id=${t} date=${s} />`],[Be.facts.figures,za(t).length>0&&a`<${Tl} id=${t} date=${s} />`],[Be.facts.how,c],[Be.facts.where,a`<${ee} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${A} id=${t} /></h3>
      <p class="regel">${ue(t)} · <${_t} id=${t} date=${s} /></p>
      <${Qp} lead=${r&&Be.promise} text=${r||x(t,"summary")} />
      <${Qp} lead=${Be.progress} text=${x(o,"summary")} />
      ${o&&a`<${no} of=${o} />`}
      <${wn} pairs=${p} />
    </article>
  `}var Be,Cf,za,Tl,Ta,Qp,Ht,_n=T(()=>{"use strict";W();P();Nt();B();we();Y();pt();Pt();ut();Ee();Be=k.shared.work;Cf=({ids:t,date:e})=>a`
  <ul class="termijnen">
    ${t.map(n=>{let s=x(n,"deadlineLabel"),{delivery:o}=Qe(n,e);return a`
        <li>
          ${s&&`${D(s)}: `}“${x(n,"deadlineText")}”${Of(n)}
          ${x(n,"revises")==="true"&&`, ${Be.revised}`}${o&&` – ${o}`}
        </li>
      `})}
  </ul>
`,za=(t,e)=>Wt(t,"figure",e),Tl=({id:t,date:e})=>a`
  <ul class="cijfers">
    ${za(t,e).map(n=>a`
        <li>
          <${A} id=${n} />: <strong>${_.lookups[n]?.description}</strong><${ee} of=${[n]} />
        </li>
      `)}
  </ul>
`;Ta=t=>x(t,"state")&&h(Be.own_state,{state:K("CellState",x(t,"state"))});Qp=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;Ht=t=>[...t].sort((e,n)=>Z(O(e),O(n)))});function ls({bar:t,most:e=20}){let n=t.reduce((o,[,r])=>o+r,0)>e||t.every(([,o,r])=>o===r),s=(o,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${o}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([o,r,i])=>[s(o,r-i),s(`${o} hol`,i)])}
    </span>
  `}function Ea(t,e,n){let{word:s,lines:o}=Re(t),r=t&&[t.strict,me[t.most_basis]?.[1],t.requested&&Tn.requested_mark];return[s,...o,...r||[],e&&Aa(e,n)].filter(Boolean).join(" · ")}function Tf({cell:t,expect:e}){let{column:n,barrier:s,plan:o,why:r=[],across:i=0,candidates:l,undecided:c}=t,p=e&&s&&"across"in t&&!t.expected;if(c)return a`<p>${Tn.undecided}</p>`;let u=a`<a href=${Ls({column:n,barrier:null},o,F.route.query)}>${Tn.see_elsewhere}</a>`;return a`
    <p>${jo(ot(o))}</p>
    ${r.length>0&&a`<h3>${Tn.why}</h3>`}
    ${r.map($=>a`<p>${x($,"rationale")} <span class="zacht">${x($,"source")}</span></p>`)}
    ${p&&a`<p>${Tn.unexpected}</p>`}
    ${i>0&&a`<p>${h(Tn.elsewhere,{count:i,kind:rt(n)})} ${u}</p>`}
    ${l&&a`<h3>${Tn.who}</h3><${vl} list=${l} plan=${o} />`}
  `}function zf({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=oe(),c=oe();sn(()=>{let b=document.getElementById(Ys(i));return l.current.showModal(),c.current.focus(),()=>(b?.isConnected?b:document.getElementById(Ys(i)))?.focus()},[]);let{word:p,lines:u,look:$}=Re(e),m=h(Tn.panel_note,{scenario:It(o,r)}),d=n&&h(Tn.changed.usual,{phrase:Fo(n.usual)}),f=e.initiatives>0&&!o.strict&&D(e.strict||r.words.stands),g=e.things.map(b=>{let v=ta(b).filter(y=>e.links.includes(y));return a`<${Yp} key=${b} id=${b} scenario=${o} contributions=${v} />`});return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>F.led?history.back():R({cel:null})}
      onClick=${b=>b.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>${h(Tn.panel,{row:t.label,step:bt(s)})}</h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${k.shared.close}</button>
      </div>
      <p class=${`stand ${$}`}><strong>${p}</strong>${u.length>0&&`: ${u.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">${Aa(n,r)}. ${d}</p>`}
      ${f&&a`<p class="zacht">${f}.</p>`}
      <p class="zacht">${I&&`${r.title}. `}${m}</p>
      ${e.requested&&a`<p>${Tn.requested} <${ct} ids=${e.requested} />.</p>`}
      ${g.length?g:a`<${Tf} cell=${e} expect=${o.expect} />`}
    </dialog>
  `}function No({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=va(t),i=ot(r);if(!i)return null;let l=We(e,n,i).find(u=>u.key===s),c=l?.cells[kn(i).indexOf(o)];if(!c)return null;let p={row:l,cell:c,change:Ao(e,n,i)(s,o),step:o,scenario:n,plan:i,address:t};return a`<${zf} key=${t} ...${p} />`}var Xe,Tn,$r,zl,jf,Lf,Mf,Fa,Aa,so=T(()=>{"use strict";W();Q();P();B();Ln();Y();pt();Pt();Xs();ut();_n();Xe=k.overview.legend,Tn=k.overview;$r=({expected:t=Xe.expected,quiet:e=Xe.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${Xe.states.map(o=>a`
        <li><span class="staal"><${ls} bar=${[[o,1,0]]} /></span>${D(_.codes.CellState[o].label)}</li>
      `)}
    <li><span class="staal"><${ls} bar=${[[Xe.support_state,1,1]]} /></span>${Xe.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${Xe.undecided}</li>`}
    <li><span class=${`staal ${n?"blanco":"streepje"}`} aria-hidden="true">${!n&&"–"}</span>${e}</li>
  </ul>
`,zl=()=>a`
  <ul class="stalen">
    ${Object.entries(me).map(([t,[,e]])=>a`<li><span class="staal"><${Se} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[jf,...Lf]=Xe.sample.words,Mf=Xe.sample.bar.map(([t,e])=>[t,Number(e),0]),Fa=({undecided:t})=>a`
  <aside class="legenda" aria-label=${Xe.title}>
    <h2>${Xe.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${ls} bar=${Mf} /><strong>${jf}</strong>
      ${Lf.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${Xe.explain}</p>
    <${$r} undecided=${t} />
    <h3>${Xe.how}</h3>
    <${zl} />
    <p><span class="anders">${Xe.other}</span>${Xe.other_says}</p>
  </aside>
`,Aa=({by:t},e)=>ke(e).overview.changed[t]});function Ba(t){let[e,n]=["promise","summary"].map(s=>x(t,s));return[e&&`${Un.promised} ${e}`,e&&n?`${Un.reported} ${n}`:n].filter(Boolean)}function Af({property:t,value:e}){let n=e.slice(1),s=([o,r])=>x(n,o)&&` (${h(r,{date:et(x(n,o))})})`;return e.startsWith("@")?[a`<${A} id=${n} />`,Object.entries(Un.when[t]||{}).map(s)]:_.lists[t]?K(_.lists[t],e):Un.truth[e]||et(e)}function Ia({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:Jt(o,"recommendationKind"),response:Jt(o,"response")||Un.requested.no_response}),s=t.map(o=>a`<li><${A} id=${o} />${h(Un.requested.line,n(o))}</li>`);return a`<${nt} title=${e}><${Mn} id="gevraagd" items=${s} /><//>`}function Io({id:t}){let e=new Map;for(let{from:c,to:p,how:u}of Qo(t))u&&p===t&&Pe(e,c,u);if(!e.size)return null;let n=[...e].map(([c,p])=>({from:c,how:C(p).join(", ")})),{columns:s,title:o,caption:r}=Un.mentions,i=n.length>(G()?1:Ef),l=[At("wat",s.what,({from:c})=>c),{key:"soort",label:s.kind,text:({from:c})=>ue(c)},{key:"verband",label:s.link,text:({how:c})=>c},{...yn("stand",s.stand,({from:c})=>c),cell:({from:c})=>de(c)&&a`<${_t} id=${c} />`}];return a`
    <${Bo} id=${i?"verwijzingen":""} title=${h(o,{count:n.length})}>
      <${dt} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var Un,Ff,nt,ae,Ft,Po,Na,Pa,Ef,qa,tn=T(()=>{"use strict";W();Ot();P();B();we();Y();Ms();ut();Ee();_n();Un=k.thing,Ff=new Set([..._.hidden,...Un.shown]);nt=({title:t,note:e,children:n})=>a`
  <section class="blok"><h2>${t}</h2>${e&&a`<p class="zacht">${e}</p>`}${n}</section>
`,ae=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,Ft=({items:t,look:e})=>a`<ul class=${e}>${t.map(n=>a`<li>${n}</li>`)}</ul>`;Po=t=>Object.entries(rn.get(t)||{}).filter(([e])=>!Ff.has(e)).map(([e,n])=>{let s=n.map(o=>a`<${Af} property=${e} value=${o} />`);return[D(Yr(e)),s.length>1?a`<${Ft} items=${s} />`:s[0]]}),Na=t=>wt(t,"altLabel").join(", "),Pa=({id:t})=>za(t).length>0&&a`<${nt} title=${Un.figures}><${Tl} id=${t} /><//>`;Ef=3;qa=({title:t,ids:e,of:n="organisation"})=>e.length>0&&a`
    <${nt} title=${t}>
      ${e.map(s=>a`
          <div class="koppeling">
            <p>
              <${ct} ids=${zt(s,n)} />${zt(s,n).length>0&&": "}
              <strong>${Jt(s,"engagement")||Un.organisation.wish}.</strong> ${x(s,"rationale")}
            </p>
            <${ee} of=${[s]} />
          </div>
        `)}
    <//>
  `});function Xp({list:t}){let e=({screen:n,label:s})=>`${t==="Basis"?`${n} `:""}${D(s)}`;return a`<${wn} pairs=${Object.values(_.codes[t]).map(n=>[e(n),n.definition])} />`}function tu({id:t=""}){let e=Me.reading;return a`
    <${oo} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${Xp} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${_.plans.map(n=>a`<p>${`${ss(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function Nf(){let{howto:t}=k.overview,e=Object.values(me).map(([s])=>s),n={report:I?t.reports:ns(),marks:e.join(" "),source:bo()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(s=>a`<li>${h(s,n)}</li>`)}</ol>
    </details>
  `}function Pf({name:t,one:e,plan:n,open:s}){let o=i=>a`<li key=${i}>${bs(i)?a`<${A} id=${i} />`:i}</li>`,r=oe();return Oe(()=>{s&&r.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${r}>
      <a href=${ba(t,I?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<ul class="geteld">${e.things.map(o)}</ul>`}
    </li>
  `}function Wf(){let t=o=>a`
    <${A} id=${$t(o,"initiative")} />${" → "}<${ya} id=${$t(o,"barrier")} />
    ${`: ${x(o,"rationale")}`}<${no} of=${o} />
  `,e=o=>a`
    <${A} id=${$t(o,"initiative")} />${`: ${Jt(o,"status")}`}<${no} of=${o} />
  `,n=Zp(cn.statuses).map(e),s=h(Me.weak.intro,cn.links);return a`
    <${Ra} of=${Me.weak} id="lezing" items=${Zp(cn.weak).map(t)} intro=${s} />
    <${Ra} of=${Me.other} id="anders" items=${cn.other.map(t)} />
    ${n.length>0&&a`<${Ra} of=${Me.statuses} id="standen" items=${n} />`}
  `}function Hf(){if(!cn.judged.length)return null;let t=e=>h(Me.judged.line,{step:O($t(e,"barrier")),kinds:wt(e,"interventionKind").map(rt).join(", "),state:Jt(e,"state"),why:x(e,"rationale"),who:x(e,"post"),date:et(x(e,"asOf"))});return a`<${Ra} of=${Me.judged} id="oordelen" items=${cn.judged.map(t)} />`}function Vf(){let t=Me.expected.columns,e=[At("stap",t.step,n=>$t(n,"barrier")),{key:"soort",label:t.kind,text:n=>wt(n,"interventionKind").map(rt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>x(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>x(n,"source")}];return a`
    <${oo} of=${Me.expected} id="verwacht" count=${cn.expected.length}>
      <${dt} id="verwachtingen" caption=${Me.expected.caption} rows=${cn.expected} columns=${e} />
    <//>
  `}var mr,Me,Bf,oo,If,qf,eu,cn,Fl,Rf,Ra,Zp,Df,nu,su=T(()=>{"use strict";W();Q();Ot();P();Nt();B();Y();pt();so();Ms();ut();Ee();tn();_n();mr=k.method,Me=k.unknown,Bf=3,oo=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${Bo} id=${e!==void 0&&e<=Bf?"":s} close=${o}
    title=${e===void 0?t.title:h(Me.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;If=()=>R({getal:null},!0),qf=({scenario:t})=>a`
  <${oo} of=${mr.numbers} id="getallen" close=${F.route.query.getal?If:null}>
    ${je(t).map(e=>a`
        ${I&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(Nn(t,e).named).map(([n,s])=>a`
              <${Pf} key=${n} name=${n} one=${s} plan=${e} open=${F.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,eu=({route:t})=>a`
  <${st} text=${mr.title}><p class="uitleg">${mr.intro}</p><//>
  <${Nf} />
  <div class="blok"><${Fa} /></div>
  <${oo} of=${mr.states} id="standen"><${Xp} list="CellState" /><//>
  <${qf} scenario=${H(t.query)} />
  <${tu} />
  <p><a href=${M("weet-niet")}>${mr.unknown}</a></p>
`,cn=_.unknown,Fl=({of:t,id:e,ids:n,more:s})=>a`
  <${oo} of=${t} id=${e} count=${n.length}>
    ${t.none&&!n.length?a`<p>${t.none}</p>`:a`<${qe} ids=${Ht(n)} more=${s} />`}
  <//>
`,Rf=t=>a`<span class="zacht"> – ${ue(t).toLowerCase()}</span>`,Ra=({of:t,id:e,items:n,intro:s})=>a`
  <${oo} of=${t} id=${e} count=${n.length} intro=${s}><${Ft} items=${n} /><//>
`,Zp=t=>[...t].sort((e,n)=>Z(O($t(e,"initiative")),O($t(n,"initiative"))));Df=()=>a`
  <${oo} of=${Me.clashes} id="tegenspraak" count=${cn.clashes.length}>
    ${Ht(cn.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${A} id=${t} /></h3>
          <p>${x(t,"summary")}</p>
          <${ee} of=${[t]} />
        </div>
      `)}
  <//>
`;nu=()=>a`
  <${st} text=${Me.title}><p class="uitleg">${Me.intro} ${Wn}</p><//>
  <${Fl} of=${Me.unjudged} id="ongeplaatst" ids=${cn.unjudged} more=${Rf} />
  <${Wf} />
  <${Df} />
  <${Hf} />
  <${Fl} of=${Me.nameless} id="naamloos" ids=${cn.nameless} />
  <${Fl} of=${Me.generic} id="verzamelnamen" ids=${cn.generic} />
  <${Vf} />
  <${tu} id="lezen" />
`});function ou({plans:t}){let e=({key:i})=>Pn.filter(l=>Rt(l,i)),n=i=>e(i).filter(l=>Le(l,"Measure")),[s,o]=[...t].sort((i,l)=>n(i).length-n(l).length),r=()=>{let i=n(s).map($=>({id:$,found:Bp($,e(o))})),l=({found:$})=>$.map(({id:m,shared:d})=>`${O(m)} (${d.join(", ")})`).join("; ")||fr.none,c=({id:$,shared:m})=>a`<${A} id=${$} /> <${_t} id=${$} /> <span class="zacht">${m.join(", ")}</span>`,p=[At("actie",s.title,({id:$})=>$),{key:"lijkt",label:o.title,sort:!1,text:l,cell:({found:$})=>$.length?a`<${Ft} items=${$.map(c)} />`:fr.none}],u={name:"lijkt-op.csv",origin:()=>Qt(null)};return a`
      <p class="zacht">${fr.note}</p>
      <${dt} id="lijkt-op" caption=${fr.title} rows=${i} columns=${p} file=${u} hideCaption />
    `};return a`<${ur} summary=${h(fr.summary,{plan:s.title})} inside=${r} />`}var fr,ru=T(()=>{"use strict";W();P();B();Co();Y();Yt();Xs();ut();Ee();tn();fr=k.compare.alike});function Uf(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function Kf(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=Bl(s,o,.8);return n}function Jf(t,e){return[...t.querySelectorAll(Gf)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=$=>Number(s.getAttribute($)||0),l=Wa(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return Qf(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(Al(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:au[s.tagName](i,s),...c,dash:p,opacity:u}]})}function Qf(t,e,n,s,o){let r={middle:.5,end:1}[n.textAnchor]||0,i=!1,l=s-r*t.getComputedTextLength();return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,$=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=ro(" ",$,u.fontWeight)),!p.trim())return[];i=!0;let d={at:Wa(new DOMMatrix(e).translate(l,o)),text:p.trim(),size:$,weight:u.fontWeight,fill:u.fill};return l+=ro(p.trim(),$,u.fontWeight),[d]})}function ro(t,e,n){return El.font=`${n} ${e}px ${Da}`,El.measureText(t).width}function Yf(t,e,n){let{width:s,height:o}=e,r=Wa(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?Bl(s/2,o/2,s/2-1):hr(0,0,s,o),p=window.getComputedStyle(document.body).backgroundColor;Al(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:Uf(s,o,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:Kf(s,o),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:hr(0,o/2-1,s,2),fill:u[0]});for(let[,d,f,g]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(f)?i.push({at:r,d:hr(0,o+Number(f),s,-Number(f)),fill:d}):i.push({at:r,d:hr(+g/2,+g/2,s-+g,o-+g),fill:"none",stroke:d,wide:+g});let $=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:{dashed:"5 3",dotted:"2 4"}[t.getPropertyValue(`border-${d}-style`)]||""}),m={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};if(l&&$("top").wide)i.push({at:r,d:c,fill:"none",...$("top")});else for(let[d,f]of Object.entries(m)){let g=$(d);g.wide&&Al(g.stroke)&&i.push({at:r,d:f,fill:"none",...g})}return i}function Zf(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let $=r.getBoundingClientRect(),m=i[i.length-1];m&&Math.abs(m.on.top-$.top)<3?(m.text+=` ${p}`,m.on=new DOMRect(m.on.left,m.on.top,$.right-m.on.left,m.on.height)):i.push({on:$,text:p})}ro("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=El.measureText("x");return i.map(({on:p,text:u})=>{let $=u;for(;$&&p.left+ro($,o,s.fontWeight)>n+1;)$=$.slice(0,-1);$!==u&&($=`${$.slice(0,-1).trim()}…`);let m=Wa(e.translate(p.left,p.top+p.height*l/(l+c))),d=s.fontStyle==="italic"?s.fontStyle:"";return{at:m,text:$,size:o,weight:s.fontWeight,fill:s.color,slant:d}})}function iu(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return Jf(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,$]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+$).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-$)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?Zf(u,l,c):u instanceof Element?iu(u,l,c):[]);return o.style.transform="",[...Yf(s,i,l),...p]}function Nl(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=iu(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*ro(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var Wa,Al,hr,Bl,au,Gf,El,Da,lu=T(()=>{"use strict";Wa=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),Al=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),hr=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,Bl=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;au={path:(t,e)=>e.getAttribute("d")||"",circle:t=>Bl(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>hr(t("x"),t("y"),t("width"),t("height"))},Gf=[...Object.keys(au),"text"].join();El=document.createElement("canvas").getContext("2d"),Da=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function Pl(t,e,n,s,o,r){let i=Zc(t,p=>ro(p,e,n)<=o),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,cs,r+e+u*l],text:p,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function du({title:t,scenario:e,of:n,legend:s,note:o=""}){let{version:r,content:i}=_.meta,l=[ss(ot(e?.plan)),e&&It(e)].filter(Boolean).join(". "),c=document.querySelector(n);c.classList.add("heel");let p=Nl(c);c.classList.remove("heel");let u=Math.max(p.width,th),$=Pl(t,22,650,Xf,u,cs),m=Pl(`${l}. ${Wn} ${o}`.trim(),13,400,cu,u,$.below+2),d=m.below+16,[f,g,b]=[cs,d+p.height+24,0],v=[...document.querySelectorAll(s)].map(Nl).flatMap(j=>{f>cs&&f+j.width>cs+u&&([f,g,b]=[cs,g+b+6,0]);let L=uu(j.shapes,f,g);return f+=j.width+20,b=Math.max(b,j.height),L}),y=h(gr.foot,{version:r,content:(i||"").slice(0,12)}),w=Pl(y,13,400,cu,u,g+b+16),S=[...$.shapes,...m.shapes,...uu(p.shapes,cs,d),...v,...w.shapes];return{title:`${t} ${l}. ${Wn}`,width:u+2*cs,height:w.below+cs,shapes:S}}function nh(t){let{title:e,width:n,height:s,shapes:o}=du(t),r=(c,p,u,$="")=>{let m=c.appendChild(document.createElementNS("http://www.w3.org/2000/svg",p));for(let[d,f]of Object.entries(u))f!==void 0&&f!==""&&m.setAttribute(d,String(f));return m.textContent=$,m},i={width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":Da,role:"img"},l=r(document.createDocumentFragment(),"svg",i);r(l,"title",{},e),r(l,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:f,size:g,weight:b,slant:v,opacity:y}of o){let[w,S,j,L,it,vt]=c,N=w===1&&!S&&!j&&L===1?`translate(${it} ${vt})`:`matrix(${c.join(" ")})`;p===void 0?r(l,"path",{d:u,transform:N,fill:$,...m&&m!=="none"&&{stroke:m,"stroke-width":d,"stroke-dasharray":f},opacity:y===1?void 0:y}):r(l,"text",{transform:N,...{"font-size":g,"font-weight":b,"font-style":v},fill:$},p)}bn(_a(`${t.name}.svg`),new XMLSerializer().serializeToString(l),"image/svg+xml")}async function sh(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=du(t),o=document.createElement("canvas"),r=Math.min(eh,pu/e,pu/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:f,size:g,weight:b,slant:v="",opacity:y=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=y,i.fillStyle=$,i.font=`${v} ${b} ${g}px ${Da}`,p!==void 0&&i.fillText(p,0,0);let w=new Path2D(u);$!=="none"&&i.fill(w),m&&m!=="none"&&d&&(i.strokeStyle=m,i.lineWidth=d,i.setLineDash((f||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(w)),i.restore()}let l=_a(`${t.name}.png`);o.toBlob(c=>c?bn(l,c,"image/png"):Mt(h(gr.too_large,{name:l})),"image/png")}var gr,Xf,cu,cs,th,eh,pu,uu,en,Ts=T(()=>{"use strict";ze();W();P();B();pt();Yt();lu();gr=k.shared.export,[Xf,cu]=["#16212B","#46525D"],[cs,th,eh,pu]=[28,720,2,12e3],uu=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));en=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>nh(t)}>${gr.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>sh(t)}>${gr.png}</button>
  </span>
  <span class="breder zacht">${gr.wider}</span>
`});function $u({rows:t,unit:e,end:n}){let s=n?ne.right:ne.left-ne.box,o=n?ne.right+ne.box+12:ne.left-ne.box-12;return t.map(({state:r,count:i,y:l})=>{let c=ne.top+l*e,p=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${s} y=${c} width=${ne.box} height=${p} />
        <text x=${o} y=${c+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${zs(r)}
        </text>
      </g>
    `})}function oh({band:t,unit:e}){let n=t.count*e,s=ne.top+t.y1*e+n/2,o=ne.top+t.y2*e+n/2,r=(ne.left+ne.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${ne.left} ${s} C${r} ${s} ${r} ${o} ${ne.right} ${o}`}
      stroke-width=${Math.max(n,1)}><title>${mu(t)}</title></path>
  `}function rh({flow:t}){let e=Math.max(...t.bands.map(n=>n.count));return a`<div class="standlijst">
    ${t.left.map(({state:n,count:s})=>a`
        <section>
          <h3>${s} ${zs(n)}</h3>
          <ul>
            ${t.bands.filter(o=>o.from===n).map(o=>a`
                  <li>
                    <i aria-hidden="true" class=${`b-${o.to}`}
                      style=${{width:`${100*o.count/e}%`}}></i>
                    ${o.count} ${zs(o.to)}
                  </li>
                `)}
          </ul>
        </section>
      `)}
    <p class="zacht">${ao.listed}</p>
  </div>`}function fu({flow:t,one:e,other:n,counted:s}){if(G())return a`<${rh} flow=${t} />`;let o=ne.height/t.height,r=t.bands.map(mu).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${ao.title}>
      <svg viewBox=${`0 0 ${ne.width} ${ne.height+ne.top+14}`} role="img"
        aria-label=${h(ao.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${ne.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${ne.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${oh} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${$u} rows=${t.left} unit=${o} />
        <${$u} rows=${t.right} unit=${o} end />
      </svg>
      <figcaption>${ao.caption}</figcaption>
      <p class="acties"><${en} name="overgang" title=${`${ao.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var ao,ne,zs,mu,hu=T(()=>{"use strict";W();Ot();P();B();Y();Ts();ao=k.compare.flow,ne={width:960,height:430,top:40,left:230,right:640,box:16},zs=t=>t?D(K("CellState",t)):ao.fresh,mu=({count:t,from:e,to:n})=>z(ao.band,t,{from:zs(e),to:zs(n)})});function lh(t){let e=Kn[Kn.length-1],n=_.plans.map(c=>Kn.findLast(p=>p.plan===c)||e),[s,o]=I?n:[Kn[0],e],r=Kn.slice(0,-1).find(c=>c.key===t.van)||s,i=Kn.slice(Kn.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function ch({change:t,side:{plan:e,date:n,label:s},at:o}){let r=br(t)?null:Hn(t.kind,[t.barrier,t.other_barrier][o],e.key),i=M("overzicht",{cel:r,plan:r?null:e.key,stand:n===Ce?null:n}),l=c=>a` <${_t} ...${{id:c,date:n}} /> <${Ml} ...${{id:c,date:n}} />`;return a`
    <div>
      <p><a href=${i}><strong>${s}</strong></a>: ${t.states[o]}</p>
      <${qe} ids=${Ht(t.work[o])} more=${l} />
    </div>
  `}function ph({rows:t}){let e=([,,s,o])=>a`${o} <a href=${Je(s)}>${U.see}<span class="sr"> ${O(s)}</span></a>`,n={of:([s])=>s,titles:Object.entries(Object.fromEntries(t.map(([s,o])=>[s,o])))};return a`
    <${nt} title=${h(U.stated,{count:t.length})}>
      <p class="zacht">${U.stated_note}</p>
      ${!t.length&&a`<p>${k.shared.none}</p>`}
      ${Eo("uitspraken",t,n).map(s=>a`
          ${s.folds?a`<${to} part=${s} level=${3} count=${s.rows.length} />`:a`<h3>${s.title}</h3>`}
          <${Ft} look=${eo(s)} items=${s.rows.map(e)} />
        `)}
    <//>
  `}function uh({found:t,one:e,other:n,mode:s,counted:o}){let r={of:w=>br(w)?w.whose:w.other_barrier||w.barrier||"",titles:[...fn,["",k.shared.all_steps],["apart",U.whose.apart]]},i=[e,n],l={one:e.plan.title,other:n.plan.title},c={of:({whose:w})=>w,titles:Object.entries(U.whose).map(([w,S])=>[w,h(S,l)])},p=w=>w.map(S=>O(ye(S)||S)).join(", "),u=w=>D(rt(w.kind)),$=w=>C([w.barrier,w.other_barrier].map(bt)).join(" / "),m=w=>u(w)+(s==="plans"&&!br(w)?` (${$(w)})`:""),d=[{key:"stap",label:U.columns.step,text:$},{key:"soort",label:U.columns.kind,text:u},{key:"een",label:e.label,text:w=>D(w.states[0])},{key:"ander",label:n.label,text:w=>D(w.states[1])},{key:"weg",label:h(U.left[s],l),sort:!1,text:w=>p(w.left)},{key:"erbij",label:h(U.joined[s],l),sort:!1,text:w=>p(w.joined)}],f=i.flatMap(({label:w,date:S},j)=>{let L=it=>`${O(it)} (${xe(it,S)})`;return[{key:"wie",label:h(U.who,{label:w}),text:it=>p(it.who[j])},{key:"wat",label:h(U.work,{label:w}),text:({work:it})=>Ht(it[j]).map(L).join("; ")}]}),g=w=>a`
    ${w.sentence}
    <details>
      <summary>${U.see_both}<span class="sr"> ${rt(w.kind)}, ${$(w)}</span></summary>
      <div class="standen">${i.map((S,j)=>a`<${ch} ...${{change:w,side:S,at:j}} />`)}</div>
    </details>
  `,b=()=>jn([...d,...f],t.changes,()=>Qt(null,"",o)),v=a`
    <details>
      <summary>${U.as_table}</summary>
      <${dt} id="vakken" caption=${U.table} rows=${t.changes} columns=${d} />
    </details>
  `,y=a`<div class="acties"><${fe} name="vergelijk-vakken.csv" rows=${b} /></div>`;return a`
    ${t.changes.length?y:a`<p>${k.shared.none}</p>`}
    ${Eo("verschillen",t.changes,s==="plans"?c:r).map(w=>a`
        ${w.folds&&a`<${to} part=${w} level=${3} names=${w.rows.map(m)}
            count=${w.rows.some(br)?"":z(U.differ,w.rows.length)} />`}
        ${U.elsewhere[w.key]&&a`<p class="zacht">${h(U.elsewhere[w.key],l)}</p>`}
        <${Ft} look=${eo(w)} items=${w.rows.map(g)} />
      `)}
    ${t.notes.map(w=>a`<p class="zacht">${w}</p>`)}
    ${t.changes.length>0&&v}
  `}function dh({actions:t,flow:e,one:n,other:s,counted:o,heads:r}){let i=t.moved.length+t.stayed.length,l=[{key:"plan",label:n.label,sort:!1,text:({state:p})=>zs(p)},...e.right.map(({state:p})=>({key:p,label:zs(p),sort:!1,text:u=>String(e.bands.find($=>$.from===u.state&&$.to===p)?.count||U.nothing)}))],c=h(U.counts_table,{before:n.label,after:s.label});return a`
    <${nt} title=${U.counted}>
      <p class="zacht">${h(U.counts,{both:i,fresh:t.fresh.length})}</p>
      <${fu} flow=${e} one=${n} other=${s} counted=${o} />
      ${r.length>0&&a`<p>${z(U.heads,r.length,{names:gt(r.map(re))})}</p>`}
      <details>
        <summary>${U.flow.table}</summary>
        <${dt} id="overgang" caption=${c} rows=${e.left} columns=${l} />
      </details>
    <//>
  `}function $h(t,e,n){let{notes:s,changes:o,statements:r,actions:i}=t,{moved:l=[],stayed:c=[],fresh:p=[]}=i||{},u={moved:l.filter(n),stayed:c.filter(n),fresh:p.filter(n)};return{notes:e?[]:s,statements:r.filter(([,,$])=>n($)),changes:o.filter(({barrier:$,other_barrier:m})=>!e||[$,m].includes(e)),actions:i&&{...i,...u}}}function mh({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=m=>i.has(m)?"":xe(m,e.date),c=m=>i.has(m)?a`<span class="zacht">${U.not_yet}</span>`:a`<${_t} id=${m} date=${e.date} />`,p=[At("actie",U.action,m=>m),{key:"wat",label:U.what,text:ue},{key:"plan",label:e.label,text:l,cell:c},yn("nu",n.label,m=>m,n.date)],u=()=>jn(p,r,()=>Qt(null,e.plan.key,o)),$=()=>R({alles:s?"nee":"ja"});return a`
    <section>
      <h2>${h(s?U.all:U.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${$}>${U.show_all}</button>
        <${fe} name="vergelijk.csv" rows=${u} />
      </div>
      <${dt} id="vergelijk" caption=${U.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function bu({route:t}){if(Kn.length<2)return a`<${st} text=${U.title} /><p>${U.alone}</p>`;let{one:e,other:n,after:s}=lh(t.query),o=H(t.query),r=bl(o),i=`${o.stated?"stated":"all"}${o.strict?"|strict":""}`,l=_.comparisons[`${e.key}|${n.key}|${i}`],c=dn.some(S=>S.notation===t.query.stap)?t.query.stap:"",p=l.actions&&an.includes(t.query.hoofdstuk)?t.query.hoofdstuk:"",u=S=>(!c||qn(S).includes(c))&&(!p||_.works[S]?.chapters?.includes(p)),$=$h(l,c,u),{actions:m}=$,d=$.changes.filter(S=>!br(S)),f=d.filter(({whose:S})=>!S.endsWith("-open")).length,g=c&&p?null:m?.flows[c||p],b=(t.query.alles||p&&"ja")==="ja",v=Pn.filter(S=>Rt(S,e.plan.key)&&_.works[S]?.container&&u(S)),y=m?"dates":"plans",w=h(U.intro[y],{before:e.label.toLowerCase(),after:n.label.toLowerCase()});return a`
    <${st} text=${U.heading[y]} title=${U.title}><p class="uitleg">${w} ${Wn}</p><//>
    <${gn}>
      <${wl} />
      <div class="velden">
        ${Kn.length>2&&a`
            <${ve} label=${U.first} name="van" chosen=${e.key} options=${gu(Kn.slice(0,-1))} />
            <${ve} label=${U.second} name="met" chosen=${n.key} options=${gu(s)} />
          `}
        <${ve} label=${U.columns.step} name="stap" options=${fn} />
        ${m&&a`<${ve} label=${ah} name="hoofdstuk" options=${ih} />`}
      </div>
    <//>
    ${m&&g&&a`<${dh} ...${{actions:m,flow:g,one:e,other:n,counted:r,heads:v}} />`}
    ${m&&a`<${ph} rows=${$.statements} />`}
    ${!p&&a`
        <${nt} title=${h(f<d.length?U.cells_open:U.cells,{sure:f,open:d.length-f})}>
          <${uh} ...${{found:$,one:e,other:n,mode:y,counted:r}} />
        <//>
      `}
    ${!m&&a`<${nt} title=${U.alike.title}><${ou} plans=${[e.plan,n.plan]} /><//>`}
    ${m&&a`<${mh} ...${{actions:m,one:e,other:n,counted:r,all:b}} />`}
    <${be} text=${z(U.shown,f)} />
  `}var U,ah,ih,Kn,br,gu,ku=T(()=>{"use strict";W();Q();Ot();P();Nt();B();Ln();Y();pt();Pt();ru();Ze();Yt();Ms();ut();hu();Ee();tn();_n();U=k.compare,ah=k.measures.fields.chapter,ih=an.map(t=>[t,O(t)]),Kn=_.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:I?h(U.side,{plan:t.title,label:n}):D(n)}))),br=({whose:t})=>t==="apart",gu=t=>t.map(e=>[e.key,e.label])});function hh({row:t,cell:e,change:n,step:s,plan:o}){let r=Ea(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=Hn(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${Ys(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>R({cel:i})}>
        <span class="sr">${h(k.overview.cell,{row:t.label,step:bt(s)})}${r}</span>
        <${wu} cell=${e} />
      </button>
    </td>
  `}function yu({as:t,rows:e,column:{undecided:n}}){let{title:s,text:o}=n?he.undecided:he.no_partner,r=a`<span class=${n?"":"plaat"}><strong>${s}</strong> ${o}</span>`;return a`<${t} rowspan=${e} class=${n?"onbeslist":"arcering"}>${r}<//>`}function bh({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${h(he.caption,{scenario:It(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${he.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${gh} step=${l} place=${c+1} column=${e.columns[c]} all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&Dt(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${A} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${hh} row=${l} cell=${l.cells[u]} change=${o(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${yu} as="td" rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function _h({plan:t,scenario:e,reach:n}){let s=We("partner",e,t),o=Ao("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${rs} plan=${t} /><p>${he.nothing_yet}</p>`:n.partners?a`
    ${I&&a`<h2>${t.title}</h2>`}
    <${rs} plan=${t} />
    <p>${Nn(e,t).phrase.reach}
      ${" "}<a href=${M("methode",{getal:"organisaties-in-de-tekst"})}>${he.in_text}</a>. ${he.plus}</p>
    <div class="naast smal">
      <div class="hoofd">
        <${bh} ...${{plan:t,reach:n,scenario:e,rows:s,changes:o}} />
        <p class="acties">
          <${en} name=${`dekking-${t.key}`} title=${he.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${wh} plan=${t} reach=${n} rows=${s} changes=${o} />
        <div class="hoofdstuk"><h2>${he.alike.title}</h2><p>${he.alike.note}</p></div>
        <ul class="zelfde">
          ${n.alike.map(r=>a`<li key=${r.steps}><strong>${r.steps}</strong> ${r.names}</li>`)}
        </ul>
        ${n.elsewhere&&a`<p>${n.elsewhere}</p>`}
      </div>
      <${yh} reach=${n} plan=${t} />
    </div>
  `:a`<p>${he.nothing}</p>`}function _u({route:t}){let e=H(t.query),{reach:n}=V(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${st} text=${he.heading} title=${he.title} />
      <p class="zacht">${It(e)}</p>
      <${Ks} />
    </div>
    ${je(e).map(o=>a`
        <${_h} key=${o.key} ...${{plan:o,scenario:e}} reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${No} address=${s} by="partner" scenario=${e} />`}
    <${be} text=${s?"":h(he.shown,{scenario:It(e)})} />
  `}var he,fh,wu,Il,gh,kh,wh,yh,xu=T(()=>{"use strict";W();Q();Ot();P();Nt();B();Ln();pt();Pt();so();Ze();Ts();ut();he=k.coverage,fh=5,wu=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${Se} basis=${t.most_basis} />
    <${ls} bar=${t.bar} most=${fh} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;Il=t=>!t.acting&&!t.undecided,gh=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${Il(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Je(t.id)}>${t.label}</a>
    <span class=${Il(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`;kh=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <li>
    <span class=${Dt(t.id)?"verzamel":""}><${A} id=${t.id} text=${t.label} /></span>
    <a class="naar" href=${M("dekking",{...F.route.query,cel:Hn(t.key,s,o.key)})}>
      <span class="sr">${t.label}: ${Re(e).word}${n&&`, ${Aa(n,o)}`}</span>
      <${wu} cell=${e} />
    </a>
  </li>
`,wh=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${kh} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${I?"h3":"h2"} class="stapkop">
            <span class=${Il(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${h(he.step,{step:bt(o.step),phrase:o.phrase})}
          <//>
          ${i.length>0&&a`<ul>${i}</ul>`}
          ${!o.acting&&a`<${yu} as="p" column=${o} />`}
        </section>
      `})}
  </div>
`,yh=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${k.overview.legend.title}${I?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${M("aandachtspunten",{stap:n.step})}>${he.questions}</a></p>
          </div>
        `)}
    <h2>${k.overview.legend.title}</h2>
    <p>${he.about}</p>
    <${$r} expected=${he.expected} quiet=${he.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${k.overview.legend.how}</h3>
    <${zl} />
    <p><a href=${M("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`});function Va(t,e){let n=Ha(e).map(r=>({row:r,ends:[...r.from,...r.to]})),s=r=>n.flatMap(({row:i,ends:l})=>l.includes(r)&&(r===t||!l.includes(t))?i:[]);return[t,...zt(t,"standsFor")].map(r=>({end:r,rows:s(r)})).filter(({rows:r})=>r.length)}function Su(t,e){let{columns:n=[]}=V(t).reach.find(c=>c.plan===e.key)||{},s=We("kind",t,e),o=We("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap(($,m)=>u[m]?[m]:[]),basis:$=>u[$]?.most_basis||""})).sort((c,p)=>Hs(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:s.filter(u=>u.cells[p]?.unmet),own:o.filter(({at:u})=>u.length===1&&u[0]===p),all:o.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,p)=>Z(i(c),i(p)));return{stops:r,several:l}}var Ha,vu,ql,io=T(()=>{"use strict";P();Nt();B();Vs();we();Ln();Y();Ha=({date:t,plan:e})=>Ws("InformationFlow").filter(n=>Rs(n,t)&&Rt(n,e)).map(n=>{let s=zt(n,"between"),o=r=>[...zt(n,r),...s].sort(Hs);return{id:n,state:x(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>Z(x(n.id,"content"),x(s.id,"content")));vu=([t,e],n)=>Ha(n).flatMap(({id:s,from:o,to:r})=>o.includes(t)&&r.includes(e)||o.includes(e)&&r.includes(t)?s:[]),ql=(t,e,n)=>Object.keys(_.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function Oh(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(i=>{let l=[i.from,i.to].map(w=>o.get(w)).filter(w=>w!==void 0),[c,p]=l.sort((w,S)=>w.left-S.left);if(!c||!p)return{tie:i,d:"",x:0,y:0};let[u,$]=[c.right-n.left,(c.top+c.bottom)/2-n.top],[m,d]=[p.left-n.left,(p.top+p.bottom)/2-n.top],f=(u+m)/2,g=`M${u} ${$}C${f} ${$} ${f} ${d} ${m} ${d}`,b=Sh.map(w=>{let[S,j,L,it]=[(1-w)**3,3*w*(1-w)**2,3*w*w*(1-w),w**3];return{tie:i,d:g,x:S*u+(j+L)*f+it*m,y:(S+j)*$+(L+it)*d}}),y=b.find(w=>r.every(S=>Math.max(Math.abs(S.x-w.x),Math.abs(S.y-w.y))>vh))||b[0];return i.number!==void 0&&r.push(y),y})}function Ch(t,e,n,s){let o=n.findIndex(c=>c.some(p=>p.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function qo({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=oe(),[c,p]=q([]);sn(()=>{let g=()=>p(Oh(l.current,n));g();let b=new ResizeObserver(g);return b.observe(l.current),()=>b.disconnect()},[n,e]);let u=e.flat(),$=u.some(g=>g.id===s)?s:u[0]?.id,m=({from:g,to:b})=>g===s||b===s,d=new Set(n.filter(m).flatMap(({from:g,to:b})=>[g,b]));return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${g=>{let b=g.target.dataset.vak;if(!b||g.ctrlKey||g.metaKey||g.altKey)return;if(!xh.includes(g.key))return i(g.key,b);let v=Ch(g.key,b,e,n);g.preventDefault(),v&&l.current.querySelector(`[data-vak="${CSS.escape(v)}"]`).focus()}}>
      <svg aria-hidden="true">
        ${c.map(({d:g,tie:b})=>a`<path d=${g} class=${`${b.look}${m(b)?" aan":""}`} />`)}
      </svg>
      ${e.map((g,b)=>a`
          <div class=${`kolom ${g[0]?.look.split(" ")[0]||""}`}>
            <h2>${t[b]}</h2>
            <ul>
              ${g.map(v=>a`
                  <li key=${v.id}>
                    <button type="button" data-vak=${v.id} tabindex=${v.id===$?0:-1}
                      class=${`doos ${v.look}${d.has(v.id)?" buur":""}`}
                      aria-pressed=${String(v.id===s)} onClick=${()=>r(v.id)}>
                      ${v.text}${v.more}
                      ${!!v.badge&&a`<span class="erbij">+${v.badge}</span>`}
                    </button>
                  </li>
                `)}
            </ul>
          </div>
        `)}
      ${c.map(({tie:{number:g},x:b,y:v})=>g!==void 0&&a`
            <span class="wegnummer" aria-hidden="true" style=${{left:`${b}px`,top:`${v}px`}}>${g}</span>
          `)}
    </div>
  `}var xh,vh,Sh,Ua=T(()=>{"use strict";W();xh=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],vh=28,Sh=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function Ro({label:t,id:e,thing:n,pick:s,among:o=bs}){let[r,i]=q(!1),l=()=>Ht([...rn.keys()].filter(g=>Gt(g)&&o(g))),c=Ne(()=>r?l():[],[r]),[p,u]=q(null),$=g=>{let b=Kt(g.trim()),v=S=>[O(S),re(S),...wt(S,"altLabel")].map(Kt),y=S=>Zn(S)?v(S):v(S).slice(0,2),w=c.find(S=>O(S)===g)||c.find(S=>y(S).includes(b));return w?[w]:c.filter(S=>b&&v(S).some(j=>j.includes(b)))};Oe(()=>u(null),[n]);let{route:m}=F,d=g=>{if(F.route!==m)return;let[b,...v]=$(g.target.value);u(b&&!v.length?null:g.target.value),b&&!v.length&&s(b)},f=p?$(p).slice(0,3).map(O).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${d} value=${p??(bs(n)?O(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(g=>a`<option value=${O(g)}></option>`)}</datalist>
      ${p&&a`<small role="status">${f?h(Ou.meant,{names:f}):Ou.unknown_thing}</small>`}
    </label>
  `}var Ou,Ka=T(()=>{"use strict";W();Q();P();B();Y();_n();Ou=k.explore});function jh(t){let e=Lu(xo(t.from,t.to,t.scenario,!0),t);return a`
    <p role="status"><strong>${mt.none}</strong>${e.length>0&&` ${h(mt.only,{names:ju(e)})}`}</p>
  `}function Lh({from:t,to:e,scenario:n}){let s=mp([t,e],n).map(i=>i.label),o=fp([t,e],n),r=vu([t,e],n);return a`
    ${s.length>0&&a`<p>${h(mt.shared,{steps:gt(s)})}</p>`}
    ${r.length>0&&a`<p>${mt.flows} <${ct} ids=${r} />.</p>`}
    ${o.length>0&&a`<p>${mt.bodies} <${ct} ids=${o} />.</p>`}
  `}function Rl({of:t,scenario:{date:e,plan:n}}){let[s,o]=t.map(p=>Wt(p,"chapterLead",e)),r=s.filter(p=>(o||s).includes(p)&&Rt(p,n)),[i,l]=o?mt.headed:mt.heads,c=(o?[s,o]:[]).map((p,u)=>{let m=p.filter(f=>!r.includes(f)&&Rt(f,n)).flatMap(f=>Wt(f,"inChapter")).filter(f=>In(f).includes(t[1-u])&&!In(f).includes(t[u])),d={who:O(t[u]),other:O(t[1-u])};return m.length>0&&a`<p>${h(mt.within,d)} <${ct} ids=${m} />. ${l}</p>`});return a`${r.length>0&&a`<p>${i} <${ct} ids=${r} />. ${l}</p>`}${c}`}function Mh({from:t,to:e,scenario:n,collective:s}){let o=Ne(()=>oa(t,e,n,s),[t,e,s,n]),r=o.length>er?h(mt.longer.first,{count:er}):z(mt.longer.all,o.length);return a`
    <h3 role="status">${r}</h3>
    <ol class="wegen" id="langere">
      ${o.slice(0,er).map(i=>a`<li><${ct} ids=${i} between=" – " /></li>`)}
    </ol>
  `}function Mu({roles:t}){let[{to:e}]=t,n=({phrase:o,of:[r]})=>`${o}. ${x(r,"rationale")||x(r,"summary")}`,s=o=>t.filter(({from:r})=>r===o).map((r,i)=>i?D(n(r)):n(r));return a`
    <li>
      <${A} id=${e} />${I&&` (${Ct(e)?.title})`} <${_t} id=${e} />
      ${C(t.map(({from:o})=>o)).map(o=>a`<p><${A} id=${o} />: ${s(o).join(" ")}</p>`)}
      <${ee} of=${t.flatMap(o=>o.of)} />
    </li>
  `}function Th({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=Lu(t,e),i=Ne(()=>{let f=b=>[de(b)?"wat":"wie",r.includes(b)&&"verzamel",(b===n||b===s)&&"begin"].filter(Boolean).join(" "),g=b=>r.includes(b.from)||r.includes(b.to)?"l-punt":"l-heel";return{columns:t.layers.map(b=>b.map(v=>({id:v,text:O(v),look:f(v)}))),ties:t.lines.map((b,v)=>({from:b.from,to:b.to,number:v+1,look:g(b)}))}},[t]),l=t.layers.map(f=>de(f[0])),c=r.length?xo(n,s,o):t,p=c?.length===t.length?c.count:0,u=ju(r),$=z(mt.works,l.filter(Boolean).length),m={from:O(n),to:O(s),count:t.lines.length},d=f=>R({van:null,naar:null,uit:f,kies:f});return a`
    <p role="status">
      ${p>0&&a`<strong>${z(mt.counted,p,{works:$})}</strong> `}
      ${u&&`${z(mt.through,t.count-p,{names:u,works:$})} ${mt.dotted} `}${mt.says}
    </p>
    ${!G()&&a`
        <div class="tekening">
          <div class="vlak" id="verbindingbeeld">
            <${qo} heads=${l.map(f=>f?mt.columns.what:mt.columns.who)} ...${i} chosen=""
              label=${h(mt.picture,m)} choose=${d} press=${()=>{}} />
          </div>
        </div>
        <p class="acties">
          <${en} name=${k.explore.file} title=${`${m.from} – ${m.to}`} scenario=${o}
            of="#verbindingbeeld" legend="#geen" />
        </p>
      `}
    <h2>${mt.sentences}</h2>
    <ol class="wegen" id="wegen">
      ${t.lines.map(({roles:f})=>a`<${Mu} roles=${f} />`)}
    </ol>
  `}function Tu({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(d=>Cu(d)?d:""),[o,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?$p(n,s,e):[],p=c.length>0,u=Ne(()=>l?xo(n,s,e,o):null,[n,s,o,e.key,e.plan]),$=(d,f,g)=>a`
    <${Ro} label=${f} id=${d} thing=${g} among=${Cu}
      pick=${b=>R({[d]:b})} />
  `,m=(d,f,g)=>a`
    <label class="vink">
      <input type="checkbox" id=${d} checked=${f} onChange=${()=>R({[d]:f?null:"ja"})} />
      ${` ${g}`}
    </label>
  `;return a`
    <section aria-label=${mt.heading}>
      <h2>${mt.heading}</h2>
      <div class="velden">
        ${$("van",mt.from,n)} ${$("naar",mt.to,s)}
        ${m("verzamel",o,mt.collective)}
        ${l&&a`<button type="button" onClick=${()=>R({van:s,naar:n})}>${mt.swap}</button>`}
        ${l&&u&&m("langer",r,mt.longer.show)}
      </div>
      <p><a href=${M("verken",{uit:n,kies:n})}>${mt.back}</a></p>
      ${!(n&&s)&&a`<p>${mt.choose}</p>`} ${n&&n===s&&a`<p>${mt.same}</p>`}
      ${l&&a`<${Rl} of=${[n,s]} scenario=${e} />`}
      ${l&&(u?a`<${Th} ...${i} found=${u} />`:a`<${jh} ...${i} />`)}
      ${p&&a`<h3>${mt.together}</h3>`}
      ${c.flat().some(d=>d.name==="expected")&&a`<p class="zacht">${mt.expecting}</p>`}
      ${p&&a`<ul class="wegen">${c.map(d=>a`<${Mu} roles=${d} />`)}</ul>`}
      ${l&&a`<${Lh} ...${i} />`}
      ${l&&u&&r&&a`<${Mh} ...${i} collective=${o} />`}
    </section>
  `}var mt,Cu,ju,Lu,zu=T(()=>{"use strict";W();Q();Ot();P();B();Vs();io();we();Y();Pt();Ua();Ts();ut();Ka();mt=k.explore.path,Cu=t=>Gt(t)&&(Zn(t)||de(t)),ju=t=>gt(t.map(O)),Lu=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>Dt(s)&&s!==e&&s!==n)});function Bu(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=F.route.query,i=sa(t,e,s),l=c=>{location.hash=M("verken",c)};return{f:()=>o?l({uit:t,kies:t}):R({uit:t,kies:t,weg:null}),"+":()=>i&&!o&&R({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&R({uit:n.filter(c=>c!==t).join(",")}),h:()=>n.includes(t)&&!o||R({weg:[...Ga(r),t].join(","),kies:null}),p:()=>o?l({van:t}):R({van:t}),Escape:()=>R({kies:null})}}function Fh({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=Bu(t,e),l=sa(t,n,o),c=(p,u)=>a`<button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>`;return a`
    <p class="acties">
      <a href=${Je(t)}>${ft.actions.page}</a>
      ${s.join()!==t&&c("f",ft.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",z(ft.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",ft.actions.fold)}
      ${(r||!s.includes(t))&&c("h",ft.actions.hide)}
      ${!n.steps.includes(t)&&c("p",ft.actions.path)}
    </p>
  `}function Nu(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${ft.panel.label}><p class="zacht">${ft.panel.none}</p></section>`;let s=e.roles.filter(c=>c.from===n||c.to===n),o=e.ties.filter(c=>c.work===n||c.step===n),r=de(n)?"from":"to",i=c=>a`
    <${A} id=${c[r]} /><span class="zacht"> – ${c.phrase}</span>
    <${Js} of=${c.of[0]} look="zacht adres" />
  `,l=({work:c,step:p,of:u,basis:$})=>{let m=n===c?p:c,d=x(u,"rationale");return a`
      ${m===_s?ft.no_step:a`<${A} id=${m} />`}${" "}<${Se} basis=${$} />
      ${d&&a`<span class="zacht"> ${ft.panel.reason} ${d}</span>`}
      ${u!==c&&a`<${Js} of=${u} look="zacht adres" />`}
    `};return a`
    <section class="inwoorden" id="inwoorden" aria-label=${ft.panel.label}>
      <h2>${ps(n)}</h2>
      ${de(n)&&a`<p>${xe(n,t.scenario.date)}</p>`}
      ${Dt(n)&&a`<p class="zacht">${ft.panel.collective}</p>`}
      ${n!==_s&&a`<${Fh} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?ft.panel.who:ft.panel.what}</h3>`}
      <${Ft} look="buren" items=${s.map(i)} />
      ${o.length>0&&a`<h3>${n===o[0].work?ft.panel.step:ft.panel.what}</h3>`}
      <${Ft} look="buren" items=${o.map(l)} />
    </section>
  `}function Pu({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=Ne(()=>{let u=d=>`wie${Dt(d)?" verzamel":""}`,$=d=>!o&&e.includes(d)?" begin":"",m=d=>o||e.includes(d)?0:sa(d,t,s);return{columns:[t.who.map(d=>({id:d,text:ps(d),look:u(d)+$(d),badge:m(d)})),t.what.map(d=>({id:d,text:ps(d),look:`wat${$(d)}`,more:[Au(ws(d,s.date)),a` <small>${Jt(d,"agreementStatus")}</small>`]})),t.steps.map(d=>({id:d,text:ps(d),look:`stap${$(d)}`}))],ties:[...t.roles.map(({from:d,to:f,role:g})=>({from:d,to:f,look:`l-heel r-${g}`})),...t.ties.map(({work:d,step:f,basis:g})=>({from:d,to:f,look:Fu(g,f)}))]}},[t]),l=u=>R({kies:u===n?null:u}),c=(u,$)=>$!==_s&&Bu($,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[u]?.(),p=h(ft.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${qo} heads=${ft.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&a`<li><span class="streep r-beoogd-ondertekenaar" aria-hidden="true"></span>${ft.intended}</li>`}
      <li class="zacht">${ft.to_step}</li>
      ${Object.entries(me).map(([u,[,$]])=>a`<li><span class=${`streep ${Fu(u)}`} aria-hidden="true"></span>${$}</li>`)}
      ${Object.entries(_.codes.CellState).filter(([u])=>t.what.some($=>ws($,s.date)===u)).map(([u,{label:$}])=>a`<li>${Au(u)}${D($)}</li>`)}
    </ul>
    <p class="zacht sleutels">${ft.keys}</p>
  `}function Iu({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map(d=>d.to)),r=[...t.roles.map(d=>({who:d.from,role:d.phrase||"",work:d.to,of:d.of})),...t.what.filter(d=>!o.has(d)).map(d=>({who:"",role:"",work:d,of:[]}))],i=d=>t.ties.filter(f=>f.work===d).map(f=>f.step),l=d=>xs(d,n,s).length?ft.list.away:On(d),c=[{...At("wie",ft.list.who,d=>d.who),text:d=>d.who?ps(d.who):l(d.work),cell:({who:d,work:f})=>d?[a`<${A} id=${d} />`,a`<${Os} id=${d} />`]:l(f)},{key:"rol",label:ft.list.role,text:d=>d.role},At("wat",ft.list.what,d=>d.work),{key:"stap",label:ft.list.step,text:d=>i(d.work).map(ps).join(", ")},yn("stand",ft.list.status,d=>d.work,n.date),is(ft.list.where,d=>d.of)],p=d=>({class:e&&[d.who,d.work,...i(d.work)].includes(e)?"gekozen":null}),u=`${z(ft.list.caption,r.length)}${s?"":`. ${ft.list.only}`}`;return a`<${dt} id="verkenlijst" ...${{caption:u,rows:r,columns:c,about:p,file:{name:"verken.csv",origin:d=>Qt(n,Ct(d.work)?.key)}}} />`}var ft,Ga,zh,Eu,ps,Ah,Fu,Au,qu=T(()=>{"use strict";W();Q();P();B();Vs();Y();pt();Pt();Ua();Yt();ut();Ee();tn();ft=k.explore,Ga=t=>(t||"").split(",").filter(Gt),zh=t=>an.find(e=>[x(e,"identifier"),e].includes(t)),Eu=({uit:t,stap:e,partner:n,hoofdstuk:s})=>Ga(t||Xr(e)?.id||ye(n)||zh(s)),ps=t=>t===_s?ft.no_step:O(t);Ah={"●":"l-heel","◐":"l-lang","○":"l-punt"},Fu=(t,e)=>e===_s?"l-geen":Ah[me[t]?.[0]]||"l-heel",Au=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function Wu({rows:t,chosen:e,state:n}){let s=Ne(()=>{let i=u=>u.length?u:[""],l=u=>C(t.flatMap($=>i($[u]))).sort(($,m)=>+!$-+!m).map($=>({id:`${u} ${$}`,text:$?O($):De.unnamed,look:`wie${$&&!Dt($)?"":" verzamel"}`})),c=t.flatMap(u=>{let $=u.between.length?"l-punt":"l-heel";return[...i(u.from).map(m=>({from:`from ${m}`,to:u.id,look:$})),...i(u.to).map(m=>({from:u.id,to:`to ${m}`,look:$}))]}),p=t.map(u=>({id:u.id,text:Wl(u.id),look:"wat",more:Eh(u)}));return{columns:[l("from"),p,l("to")],ties:c}},[t.map(i=>i.id).join()]),o=i=>R({kies:i===e?null:i}),r=a`
    <ul class="lijnen" id="stromenlegenda">
      <li><span class="streep l-punt" aria-hidden="true"></span>${De.dotted}</li>
    </ul>
  `;return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${qo} heads=${De.columns} ...${s} chosen=${e} label=${h(De.picture,{state:n})} choose=${o}
          press=${i=>i==="Escape"&&R({kies:null})} />
      </div>
      ${t.some(i=>i.between.length)&&r}
    </div>
  `}function Du({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(c=>o?c[o].includes(s)||!s&&!c[o].length:e===""||c.id===e),i=r.length?r:t,l=c=>a`
    <${Nh} row=${c} />: <${A} id=${c.id} text=${Wl(c.id)} />
    ${x(c.id,"summary")&&a`<span class="zacht adres">${x(c.id,"summary")}</span>`}
    <${Js} of=${c.id} look="zacht adres" />
  `;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${k.explore.panel.label}>
      <${Ft} look="buren" items=${i.map(l)} />
    </section>
  `}function Qa({rows:t,scenario:e,state:n}){let s=[Ru("from",De.list.from),Ru("to",De.list.to),At("inhoud",De.list.what,o=>o.id,Wl),{key:"staat",label:De.list.state,text:o=>Jt(o.id,"flowState")},{key:"sindsdien",label:De.list.since,text:o=>Jt(o.id,"followUp")},is(k.explore.list.where,o=>[o.id])];return a`
    <${dt} id="stromenlijst" caption=${h(De.caption,{state:n})} rows=${t} columns=${s}
      file=${{name:"informatiestromen.csv",origin:()=>Qt(e)}} />
  `}var De,Wl,Eh,Bh,Ja,Nh,Ru,Dl=T(()=>{"use strict";W();Q();P();B();io();Y();Pt();Ua();Yt();ut();Ee();tn();De=k.explore.flows,Wl=t=>`${x(t,"content")}${$t(t,"between")&&` (${De.among})`}`,Eh=({id:t})=>x(t,"followUp")&&a` <small>${h(De.since,{phrase:Jt(t,"followUp")})}</small>`,Bh=t=>t.map(e=>O(e)).join(", ")||De.unnamed,Ja=({ids:t})=>t.length?a`<${ct} ids=${t} />`:a`<span class="zacht">${De.unnamed}</span>`,Nh=({row:t})=>t.between.length?a`${De.between} <${Ja} ids=${t.from} />`:a`<${Ja} ids=${t.from} /> → <${Ja} ids=${t.to} />`;Ru=(t,e)=>({key:t,label:e,text:n=>Bh(n[t]),cell:n=>a`<${Ja} ids=${n[t]} />`})});function Ih({text:t,children:e}){let[n,s]=q(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function qh({of:t,at:e}){if(t.length<=Ph)return a`<${Ya} of=${t} at=${e} />`;let n=r=>Jt(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>Z(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`<${Ih} text=${`${n(r[0])} (${r.length})`}><${Ya} of=${r} at=${e} /><//>`)}
    <${Ya} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function Vu({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?Gn.undecided:s?Gn.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${M("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function Ku({plan:t,scenario:e}){let{stops:n,several:s}=Su(e,t),o=`route-${t.key}`,r=(c,p)=>a`<${Ya} of=${c.all} at=${p} />`;if(G())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((c,p)=>a`
            <section>
              <${Vu} stop=${c} place=${p+1} />
              <${Hu} stop=${c} plan=${t} />
              ${c.all.length>0&&a`<details><summary>${Gn.open}</summary>${r(c,p)}</details>`}
            </section>
          `)}
      </div>
    `;let i=n.map((c,p)=>s.findLastIndex(u=>u.at.includes(p))),l=(c,p=c+1)=>({gridColumn:`${c+1} / ${p+1}`});return a`
    <div class="tekening">
      <div class="vlak route" id=${o} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((c,p)=>a`
              <div class="boven-halte" style=${l(p)}><${Hu} stop=${c} plan=${t} /></div>
              <div class="halte-op-weg" style=${l(p)}><${Vu} stop=${c} place=${p+1} /></div>
              <div class=${c.all.length?"onder-halte":""} style=${l(p)}>
                <${qh} of=${c.own} at=${p} />
              </div>
            `)}
        </div>
        <ul class="bij-meer" aria-label=${Gn.several}>
          ${s.map((c,p)=>a`
              <li>
                ${i.map((u,$)=>p<=u&&a`<i class="spoorlijn" style=${l($)}></i>`)}
                <i class="dwarslijn" style=${l(c.at[0],c.at[c.at.length-1])}></i>
                <span style=${l(c.at[0],c.at[1])}><${Uu} one=${c} /></span>
                ${c.at.map(u=>a`<b style=${l(u)}><${Se} basis=${c.basis(u)} /></b>`)}
              </li>
            `)}
        </ul>
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(me).map(([c,[,p]])=>a`<li><${Se} basis=${c} />${p}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${Gn.silent}</li>
        <li><em>${Gn.abc}</em>${k.shared.collective}</li>
      </ul>
      <p class="acties">
        <${en} name=${o} title=${Gn.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${h(Gn.says,{silence:k.shared.silence})}</p>
  `}var Gn,Ph,Uu,Ya,Hu,Gu=T(()=>{"use strict";W();Q();Ot();P();B();io();Ln();Y();pt();Pt();Ts();ut();Gn=k.explore.route,Ph=10,Uu=({one:t})=>a`
  <a class=${Dt(t.id)?"verzamel":null} href=${M("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`,Ya=({of:t,at:e})=>a`
  <ul class="wiehier">
    ${t.map(n=>a`<li><${Se} basis=${n.basis(e)} /><${Uu} one=${n} /></li>`)}
  </ul>
`;Hu=({stop:{step:t,silent:e},plan:n})=>e.length>0&&a`
    ${G()&&a`<p class="bij niemand">${Gn.silent}:</p>`}
    <ul class="stilte" aria-label=${Gn.silent}>
      ${e.map(s=>a`<li><a href=${Ls({column:s.key,barrier:t.notation},n.key)}>${s.label}</a></li>`)}
    </ul>
  `});function kr(t,e,n,s=0){let[o,r]=q(null);return Oe(()=>{let i=!0;r(null);let l=()=>lt().ask(t,e).then(p=>{i&&(r(p),n?.(p))}).catch(p=>i&&r({silent:p.message||k.whatif.silent})),c=window.setTimeout(l,s);return()=>{i=!1,window.clearTimeout(c)}},[t,JSON.stringify(e)]),o}function Vl({chosen:t,choices:e,follows:n}){let s=oe(),o=F.started&&!!t&&G();Oe(()=>{o&&(s.current.focus({preventScroll:!0}),s.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${s}>${n}</div>`];return a`<div class="watals">${t&&G()?r.reverse():r}</div>`}function Rh({before:t,after:e}){let n=ie[t===e?"reads":e?t?"weighs":"comes":"goes"];return h(n,{before:K("Severity",t),after:K("Severity",e)})}function Ju({found:{cells:t,counts:e,all:n,gaps:s},id:o,scenario:r}){let i=s.map(p=>p.was||p.sentence),l=V(r).gaps.filter(p=>p.subject===o&&!i.includes(p.sentence)),c=p=>h(ie.cell,{kind:D(rt(p.column)),step:bt(p.barrier).toLowerCase()});return a`
    <h2 role="status">${z(ie.cells,t.length,{all:n})}</h2>
    <ul class="anderelezing">
      ${t.map(p=>a`
          <li>
            <strong>${c(p)}</strong>
            <span>${h(ie.now,{phrase:p.before})}</span> <span>${h(ie.then,{phrase:p.after})}</span>
          </li>
        `)}
    </ul>
    ${e.length>0&&a`<p>${h(ie.counts,{cells:e.map(c).join("; ")})}</p>`}
    <p>${ie.alone}</p>
    <h2>${z(ie.gaps,s.length)}</h2>
    <ul>
      ${s.map(p=>a`
          <li>
            <strong>${Rh(p)}</strong> ${p.was&&`${h(ie.now,{phrase:p.was})} `}
            ${p.was?h(ie.then,{phrase:p.sentence}):p.sentence}
          </li>
        `)}
    </ul>
    ${l.length>0&&a`
        <h2>${z(ie.stays,l.length)}</h2>
        <p>${ie.why}</p>
        <ul>${l.map(p=>a`<li>${p.sentence}</li>`)}</ul>
      `}
  `}function Wh({id:t,status:e,scenario:n}){let s=kr("supposed",{options:hs(n),work:t,status:e});return s&&s.silent===void 0?a`<${Ju} found=${s} id=${t} scenario=${n} />`:a`<p role="status">${s?s.silent:k.whatif.busy}</p>`}function Qu({requested:t,scenario:e}){let{date:n}=e,s=m=>de(m)&&!!Cn(m,n),[o,r]=t.split("="),i=de(o)?o:"",l=zt(ks(i,n),"alternativeReading").map(m=>x(m,"status")),c=(m,d)=>M(["wat-als","actie",`${m}=${d}`]),p=e.key===H({}).key&&_.readings[`${i}=${r}`],u=a`
        <${Ro} label=${ie.which} id="actie" thing=${i} among=${s}
          pick=${m=>{location.hash=c(m,r||"")}} />
        ${i&&a`
            <p><${A} id=${i} />. ${xe(i,n)}.</p>
            <h2>${ie.suppose}</h2>
            <ul class="standkeuze">
              ${Object.entries(_.codes.Status).map(([m,{label:d}])=>a`
                  <li>
                    <a href=${c(i,m)} aria-current=${m===r?"true":null}>${D(d)}</a>
                    ${m===Cn(i,n)&&a` <span class="zacht">${ie.read}</span>`}
                    ${l.includes(m)&&a` <span class="zacht">${ie.other}</span>`}
                  </li>
                `)}
            </ul>
          `}
  `;return a`<${Vl} chosen=${i&&r?t:""} choices=${u} follows=${!i||!r?a`<${Hh} />`:p?a`<${Ju} found=${p} id=${i} scenario=${e} />`:Ie()?a`<${Wh} id=${i} status=${r} scenario=${e} />`:a`<p>${h(ie.elsewhere,{name:O(i),status:K("Status",r)})}</p>`} />`}var ie,Hl,Dh,Hh,Ul=T(()=>{"use strict";W();Q();Ot();P();Nt();B();Fe();Y();pt();Pt();ut();Ka();ie=k.whatif.action;Hl=t=>t.split("=")[0],Dh=()=>Object.keys(_.readings).sort((t,e)=>Z(O(Hl(t)),O(Hl(e)))),Hh=()=>a`
  <p>${ie.begin}</p>
  <h2>${ie.readings}</h2>
  <ul>
    ${Dh().map(t=>a`
        <li>
          <a href=${M(["wat-als","actie",t])}>${O(Hl(t))}</a>
          <span class="zacht"> ${h(ie.reading,{status:K("Status",t.split("=")[1])})}</span>
        </li>
      `)}
  </ul>
`});function Fs(){let t=k.missing;return a`
    <${st} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${M("overzicht")}>${t.home}</a></p>
  `}function Kh({text:t,answers:e,instead:n}){let s=kr("find",{text:t},void 0,250);if(!s||s.silent!==void 0||!s.source)return s&&n;let{found:o,count:r}=s,i=l=>[", ",le.source.about,a`<${ct} ids=${l} />`];return a`
    <section id="in-de-bron">
      <h2>${h(le.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${le.source.none}</p>`}
      ${o.length<r&&a`<p class="zacht">${h(le.source.first,{count:o.length})}</p>`}
      <ol class="resultaten">
        ${o.map(({vindplaats:l,woorden:c,over:p})=>a`
            <li key=${l}>
              <p><${Kl} text=${c} answers=${e} /></p>
              <p class="zacht">${$e(l)}${p.some(Gt)&&i(p.filter(Gt))}</p>
            </li>
          `)}
      </ol>
    </section>
  `}function Yu({route:t}){let e=t.query.q||"",{found:n,read:s,some:o,answers:r}=gl(e),i=e.trim()!=="",l=C(n.map(f=>f.kind)).sort(Z),c=n.filter(f=>!t.query.wat||f.kind===t.query.wat);sn(()=>{let f=document.getElementById("zoek");f&&document.activeElement!==f&&(f.value=e)},[e]);let p=i&&!n.length&&a`<p>${le.summarised}</p>`,[u,$]=o.length?[15,le.some_more]:[100,le.too_many],m=o.length&&h(le.some,{words:o.map(f=>`“${f}”`).join(le.or)}),d=c.length?m||z(le.found,c.length):h(le.nothing,{text:e});return a`
    <${st} text=${le.title} />
    <section class="filters" aria-label=${le.label}>
      <div class="velden">
        <${Lo} label=${le.field} name="q" id="zoekterm" />
        ${l.length>1&&a`<${ve} label=${le.what} name="wat" options=${on(l)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${i?d:le.type}</p>
    ${o.length>1&&a`<p>${le.alone}${o.map(f=>a` <a href=${M("zoek",{q:f})}>${f}</a>`)}</p>`}
    ${s&&a`<p id="gelezen">${h(le.read,{typed:e.trim(),text:s})}</p>`}
    ${p&&a`<p id="anders">${le.try}${Uh()}</p>`}
    <ol class="resultaten">
      ${c.slice(0,u).map(f=>a`<${Vh} key=${f.id} item=${f} answers=${r} />`)}
    </ol>
    ${c.length>u&&a`<p>${h($,{count:c.length-u})}</p>`}
    ${i&&Ie()?a`<${Kh} ...${{text:e,answers:r,instead:p}} />`:p}
    <${be} text=${i?d:""} />
  `}var le,Kl,Vh,Uh,wr=T(()=>{"use strict";Oo();W();Q();Ot();P();B();Fe();Co();Y();pt();Ze();ut();Ul();le=k.search;Kl=({text:t,answers:e})=>ca(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),Vh=({item:t,answers:e})=>a`
  <li>
    <a href=${M(t.path,t.query)}><${Kl} text=${t.label} answers=${e} /></a>
    <span class="zacht">${` – ${t.kind}`}${I&&Ct(t.id)&&`, ${Ct(t.id)?.title}`}</span>
    ${Ss(t.id)[0]&&a` <${_t} id=${t.id} />`}
    <p><${Kl} text=${Pp(t,e)} answers=${e} /></p>
  </li>
`,Uh=()=>Object.entries(le.lists).map(([t,e])=>a` <a href=${M(t)}>${e}</a>`)});function nd({many:t,field:e,filters:n,choices:s,keep:o,notes:r,picture:i,list:l,panel:c}){let{toon:p,kies:u}=F.route.query,$=t?"lijst":Zu.includes(p)?p:G()?"lijst":"beeld",m=Zu.map(d=>[d,at.show[d]]);return a`
    <div class="verkenbalk">
      ${e}
      ${!t&&a`<${os} legend=${at.show.label} name="toon" id="toon" current=${$} options=${m} />`}
      ${n} ${$!=="lijst"&&a`<${en} ...${o} />`} ${s}
    </div>
    ${r}
    <div class="graaf">
      <div class="hoofd">${$!=="lijst"&&i} ${$!=="beeld"&&l}</div>
      ${($!=="lijst"||u)&&c}
    </div>
  `}function sd({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${D(K(t,i))} (${o(i)})`]);return r.push([As,`${D(k.shared.all)} (${n.length})`]),G()?a`<${ve} name="staat" label=${at.filters.state} options=${r} chosen=${s} />`:a`<${os} legend=${at.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function od({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=td.map(E=>n[E]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=Ga(n.weg),[c,p,u,$]=r,m={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:p,from:u,to:$},d=Ne(()=>up({...m,anyRole:!!o},e),[i]),f=[...d.who,...d.what,...d.steps],g=f.includes(m.chosen)?m.chosen:"",b=f.length>tl,v=d.what.length>0,y={shown:d,opened:t,chosen:g,scenario:e,fixed:!!o},w=r.some(Boolean),S=w||l.length>0||e.stated||e.plan,j=at.alone[mn(t[0])]||at.alone.other,L=a`<button type="button" class="klein" onClick=${()=>R({weg:null})}>${at.again}</button>`,it=d.undated>0&&z(at.undated,d.undated),vt={...y,title:o||t.map(ps).join(", ")},N=a`
    <${gn}>
      <div class="velden">
        <${ve} name="stap" label=${at.filters.step} options=${fn} />
        <${ve} name="soort" label=${at.filters.kind} options=${ko} />
        <${ve} name="vanaf" label=${at.filters.from} options=${Xu} />
        <${ve} name="tot" label=${at.filters.to} options=${Xu} />
        ${w&&a`<${ar} names=${td} />`}
      </div>
    <//>
  `,Lt=a`
    ${l.length>0&&a`<p>${z(at.hidden,l.length)} ${L}</p>`}
    ${d.left>0&&a`<p id="weggelaten">${z(at.left,d.left)} ${it}</p>`}
    ${b&&a`<p role="status">${h(at.too_many,{count:f.length})}</p>`}
    ${!v&&a`<${Rl} of=${t.slice(0,1)} scenario=${e} /><p>${S?at.nothing:j}</p>`}
  `;return a`
    <${nd} many=${b||!v} field=${s} filters=${N} choices=${a`<${Ks} />`} notes=${Lt}
      keep=${{name:at.file,title:vt.title,scenario:e,of:"#verkenbeeld",legend:"#verkenlegenda li"}}
      picture=${a`<div class="tekening"><${Pu} ...${vt} /></div>`} list=${v&&a`<${Iu} ...${y} />`}
      panel=${a`<${Nu} ...${y} />`} />
  `}function Jh({query:t,scenario:e}){let n=Ws("Agreement").filter(u=>Rs(u,e.date)&&Rt(u,e.plan)),{title:s,none:o}=at.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(u=>x(u,"agreementStatus")),i=ql("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:As,c=n.filter((u,$)=>l===As||r[$]===l),p=a`<${sd} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${od} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===As?s:`${s}: ${K("AgreementStatus",l)}`} />`}function Qh({query:t,scenario:e}){let n=Ne(()=>Ha(e),[e.date,e.plan]);if(!n.length)return a`<p>${at.starts.informatie.none}</p>`;let s=n.map($=>$.state),o=ql("FlowState",Object.keys(at.flows.first)[0],s),r=[...o,As].includes(t.staat)?t.staat:o[0]||As,i=n.filter($=>r===As||$.state===r),l=3*i.length>2*tl,c=t.kies||"",p=r===As?k.shared.all:K("FlowState",r),u=h(at.flows.title,{state:p});return a`
    <${nd} many=${l} field=${a`<${sd} list="FlowState" codes=${o} had=${s} state=${r} />`}
      notes=${l&&a`<p role="status">${at.flows.too_many}</p>`}
      keep=${{name:"informatiestromen",title:u,scenario:e,of:"#stromenbeeld",legend:"#stromenlegenda li"}}
      picture=${a`<${Wu} rows=${i} chosen=${c} state=${p} />`}
      list=${a`<${Qa} rows=${i} scenario=${e} state=${p} />`}
      panel=${a`<${Du} rows=${i} chosen=${c} />`} />
    <p class="zacht">${at.flows.silence}</p>
  `}function rd({route:{path:t,query:e}}){let n=H(e),[,s=""]=t;if(s&&!Object.hasOwn(ed,s))return a`<${Fs} />`;let o=Eu(e),r=f=>{R({uit:f,kies:f,weg:null}),Mt(ps(f))},i=a`<${Ro} label=${at.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=an.length>0&&a`<${ve} name="hoofdstuk" label=${at.begin.chapters}
      options=${an.map(f=>[x(f,"identifier")||f,O(f)])} />`,c=s||(e.van?"verbinding":o.length?"":"route"),{title:p=at.heading,sentence:u=at.sentence}=at.starts[c]||{},$=Object.entries(at.starts).map(([f,{label:g,to:b}])=>[g,M(b.path,b.query),f===c]),m=s?ed[s]:e.van&&Tu,d=o.length?a`<${od} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`<div class="verkenbalk">${i} ${l} <${Ks} /></div><${Gh} scenario=${n} />`;return a`
    <${st} text=${at.heading} title=${c?`${at.heading}: ${p}`:at.heading}>
      <p class="uitleg">${u}</p>
    <//>
    <${pr} label=${at.starts_label} tabs=${$} />
    ${m?a`<${m} key=${s} query=${e} scenario=${n} />`:d}
  `}var at,Zu,As,Xu,td,Gh,ed,ad=T(()=>{"use strict";ze();W();Q();Ot();P();Nt();B();Vs();io();we();Y();zu();Ze();qu();xa();Dl();Ts();Gu();Ka();wr();at=k.explore,Zu=["beeld","beide","lijst"],As="alle",Xu=on(C(Object.values(_.works).flatMap(t=>t.years||[])).sort()),td=["stap","soort","vanaf","tot"],Gh=({scenario:t})=>a`
  ${je(t).map(e=>a`
      ${I&&a`<p><strong>${e.title}</strong></p>`}
      <${Ku} key=${e.key} plan=${e} scenario=${t} />
    `)}
  <p class="zacht">${at.begin.network}</p>
`;ed={informatie:Qh,afspraken:Jh}});function Za(t,e){let n=us();for(let{mark:s}of t)e?n.add(s):n.delete(s);return R({merk:[...n].join(Gl),...!n.size&&{alleen:null}},!0),n.size}var Gl,us,id,Jl,Ql=T(()=>{"use strict";Q();Gl=".",us=()=>new Set((F.route.query.merk||"").split(Gl).filter(Boolean)),id=()=>[...us()].join(Gl),Jl=()=>!!F.route.query.alleen&&us().size>0});var Yl,Yh,Xa,Wo,lo,yr=T(()=>{"use strict";W();B();Yl=k.shared.outcomes,Yh={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},Xa=({outcome:t})=>a`<g class=${`teken teken-${Yl[t].sign}`}>${Yh[Yl[t].sign]}</g>`,Wo=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${Xa} outcome=${t} />
  </svg>
`,lo=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${Wo} outcome=${t} /> ${Yl[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function Zl({gaps:t,what:e}){let n=us(),s=t.filter(i=>n.has(i.mark)).length,o=i=>Mt(z(He.bar.changed,Za(t,i.target.checked))),r=t.length>1?h(He.mark_all,{count:t.length,what:e}):h(He.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function Xh({title:t,gaps:e,terms:n,alongside:s,by:o,scenario:r,open:i}){let l=e.filter(d=>d.heavy).length,c=z(He.questions,e.length).replace(/^\d+ /,""),u=[...ho(e.map(d=>o==="topic"?as(d.query):d.subject_label))].map(([d,f])=>f>1?h(He.repeated,{title:d,count:f}):d),$=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        ${e.length>0&&a`<strong>${e.length}</strong> ${c}`}
        ${l>0&&a`<span class="bij">${h(He.heavy,{count:l})}</span>`}
      </span>
      <span class="vouwbij">${u.slice(0,6).join(" · ")}${u.length>6&&" …"}</span>
      ${n.length>0&&a`<span class="vouwtal">${z(He.terms,n.length)}</span>`}
      ${s>0&&a`<span class="vouwtal bij">${h(He.about_source,{count:s})}</span>`}
    </span>
  `,m=()=>[e.map(d=>a`<${Zh} key=${d.mark} gap=${d} scenario=${r} />`),n.length>0&&a`<p><a href=${M("aandachtspunten",{tekst:t})}>${He.only_topic}</a></p>`];return a`
    <div class="vouw">
      <${Zl} gaps=${C([...e,...n])} what=${t} />
      <${ur} summary=${$} inside=${m} open=${i} />
    </div>
  `}function pd({gaps:t,terms:e,alongside:n,by:s,scenario:o,open:r}){let i=(c,p)=>c.filter(u=>u[s]===p),l=C(t.map(c=>c.query)).map(c=>({id:c,title:as(c)}));return(s==="topic"?_.topics:l).map(({id:c,title:p})=>({id:c,title:p,found:i(t,c),dated:s==="topic"?i(e,c):[]})).filter(({found:c,dated:p})=>c.length+p.length).map(({id:c,title:p,found:u,dated:$})=>a`
        <${Xh} key=${c} title=${p} gaps=${u} terms=${$} alongside=${i(n,c).length}
          by=${s} scenario=${o} open=${r} />
      `)}function tg({row:t,of:e}){let n=ye(F.route.query.partner),s=C(J(e,"who").flatMap(c=>c.from===n?c.phrase:[])),o=[...t.who.filter(c=>c===n),...t.who.filter(c=>c!==n)],r=o.length>ld+1?o.slice(0,ld):o,i=o.length-r.length,l=r.length===1&&s.join()===He.deadline.how[t.how];return a`
    <${ct} ids=${r} />
    ${i>0&&h(He.deadline.others.more,{names:"",count:i})}
    <span class="bij">${t.how==="no_partner"?On(e):He.deadline.how[t.how]}</span>
    ${s.length>0&&!l&&a`<span class="bij">${O(n)}: ${s.join(", ")}</span>`}
  `}function eg({gap:t,found:e,scenario:n}){let s=e.deadline,o=He.deadline.columns,r=re(e.subject),i=O(e.subject);return a`
    <tr role="row" class=${cd(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Zl} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${A} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${Ol} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>
        ${s.quote}<span class="bij">${s.by}<${Sl} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${o.stand}><${lo} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${tg} row=${s} of=${e.subject} /></td>
    </tr>
  `}function ti({works:t,partner:e}){let n=ye(e),s=ea(n),o=t.filter(i=>s(i)==="heads");if(!o.length)return null;let r=z(He.deadline.heads_only,o.length,{partner:O(n)});return a`<p>${r} <${ct} ids=${C(o)} name=${re} />.</p>`}function ud({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=He.deadline,p=G()?sg:ng,u=n||t.length<=p+1?t:t.slice(0,p),$=ys(t.map(({found:d})=>d.deadline)),m=a`
    <button type="button" class="alslink" id="meer-termijnen"
      onClick=${()=>R({termijnen:"alle"},!0)}>${z(c,t.length-u.length)}</button>
  `;return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${$.join(" · ")}. <span class="zacht">${l}</span></p>
        <p class="deelactie"><a href=${M("beloften")}>${i}</a></p>
      </header>
      <div class="rol"><table class="lijst termijnen" id="termijnen" role="table">
        <caption class="sr">${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" class="merkvak"></td>
            ${Object.values(s).map(d=>a`<th scope="col" role="columnheader">${d}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${u.map(d=>a`<${eg} ...${d} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${u.length<t.length&&m}
    </section>
  `}var He,cd,Zh,ld,ng,sg,Xl=T(()=>{"use strict";ze();W();Q();Ot();P();B();we();Ql();Y();Pt();Xs();ut();yr();He=k.gaps;cd=t=>us().has(t.mark)?"gemarkeerd":"",Zh=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${cd(t)}`} data-vraag=${t.mark}>
    <${Zl} gaps=${[t]} what=${t.sentence} />
    <div><${La} gap=${t} scenario=${e} as="h4" /></div>
  </article>
`;ld=2;[ng,sg]=[8,5]});async function xr(t,e){let n=await lt().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await lt().ask("page",{options:[],comparisons:e});return lt().show(s,h(e?k.werkplaats.alongside:k.werkplaats.alone,{name:t.name})),n}function ei({files:t,children:e=null}){let[n,s]=q("");async function o(r,i){window.addEventListener("beforeunload",dd),await Yn(s,ce.saving,async()=>{let{name:l,data:c}=await lt().ask(r,i);bn(l,c,_r[l.split(".").pop()])}),window.removeEventListener("beforeunload",dd)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function md(){let t=oe(),[e,n]=q("");async function s(){let[o]=t.current.files;if(!o)return Mt(ce.first_source);Yn(n,ce.busy,async()=>(await lt().ask("source",{data:await Gr(o)})).message)}return a`
    <${nt} title=${ce.source}>
      <p class="zacht">${ce.source_intro}</p>
      <div class="velden">
        <label class="veld"><span>${ce.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${s}>${ce.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    <//>
  `}function si({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0,c=Object.entries(i||{}).map(rg);return c.sort(Z),a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${ei} files=${[{id:"bewaar-fouten",label:ce.save_marked,name:"faults"}]} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${$d} title=${ce.faults} lines=${n} count=${s} />
    <${$d} title=${ce.questions} lines=${o} count=${r} />
    ${c.length>0&&a`<details><summary>${ce.read}</summary><${Ft} items=${c} /></details>`}
  `}function fd(t){if(!t.length)throw new Error(ce.first);if(t.length>1)throw new Error(h(ce.one_only,{count:t.length}));if(t[0].size>Hi)throw new Error(h(ce.too_large,{name:t[0].name,most:Hi/2**20}));return t[0]}var ce,_r,og,dd,ni,$d,rg,vr=T(()=>{"use strict";ze();W();P();B();Fe();Y();Yt();tn();ce=k.check,_r={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};og=()=>lt().ask("shipped").then(()=>lt().show()),dd=t=>t.preventDefault();ni=()=>a`
  <${nt} title=${ce.save}>
    <p class="zacht">${ce.save_intro}</p>
    <${ei}
      files=${Object.entries(ce.save_as).filter(([t])=>!(I&&t==="plan")).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${lt().own&&a`<button type="button" id="terug" onClick=${og}>${ce.back}</button>`}
    <//>
  <//>
`;$d=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${h(ce.list,{title:t,count:n})}</h2><${Ft} items=${e} />`,rg=([t,e])=>h(ce.counted,{count:e,what:Yr(t).toLowerCase()})});function ag({scenario:t,report:e}){let n=s=>Yn(e,Ve.busy,async()=>{let o={options:hs(t),marks:id(),kind:s};bn(`${Ve.file}.${s}`,(await lt().ask("marked",o)).data,_r[s])});return Object.entries(Ve.office).map(([s,o])=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${o}</button>`)}function ig({gaps:t,scenario:e}){let[n,s]=q(""),o=us();if(!o.size)return null;let r=Ca(t).filter(m=>o.has(m.mark)),i=o.size-r.length,l=Jl(),c=Ie()?Ve.address:Ve.elsewhere_office,p=[...o].map(m=>({mark:m})),u=()=>{Za(p,!1),Mt(Ve.cleared)},$=()=>{R({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${Ve.label}>
      <p><strong>${z(Ve.count,o.size)}</strong>${i>0&&z(Ve.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>R({alleen:l?null:"gemarkeerd"})}>${l?Ve.every:Ve.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${u}>${Ve.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${$}>${Ve.print}</button>
      <${fe} name=${`${Ve.file}.csv`} rows=${()=>bd(r,e)} label=${Ve.csv} id="merk-csv" />
      ${Ie()&&a`<${ag} scenario=${e} report=${s} />`}
    </section>
  `}function lg({all:t}){let e=(r,i)=>C(r).map(l=>[l,i(l)]),n=[...t.flatMap(Vn).flatMap(r=>r.partners),...Zr],s=Object.entries(_.codes.Severity).map(([r,i])=>[r,i.label]),o=[["partner",xt.fields.partner,e(n,gd).sort((r,i)=>Z(r[1],i[1]))],["stap",xt.fields.step,[...fn,...hd("stap",bt)]],["vraag",xt.fields.query,e(t.map(r=>r.query).sort(Z),as)],["gewicht",xt.fields.weight,[...s,...hd("gewicht",r=>K("Severity",r))]],["soort",xt.fields.kind,ko]];return a`
    <${gn}>
      <div class="velden">
        ${o.map(([r,i,l])=>a`<${ve} ...${{name:r,label:i,options:l}} />`)}
        <${Lo} label=${xt.fields.text} name="tekst" />
        <${ar} names=${tc} />
      </div>
    <//>
  `}function cg({points:t,low:e,source:n,query:s}){let o=C(t.map(l=>l.topic)).length,r={points:h(xt.part_counts.points,{questions:oi(t),topics:z(xt.topics_count,o)}),source:h(xt.part_counts.source,{questions:oi(e)})},i=(l,c,p)=>a`
    <a href=${M("aandachtspunten",{...s,deel:c})} aria-current=${p?"true":null} id=${`deel-${c}`}>
      <strong>${xt.parts[l]}</strong> ${r[l]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${xt.parts_label}>
      ${i("points","overleg",!n)}${i("source",kd,n)}
    </nav>
  `}function pg({scenario:t}){let{vraag:e,partner:n}=F.route.query,s=e&&n?ja(V(t).gaps,{...F.route.query,partner:""}):[];if(!s.length||s.some(({partners:p})=>p.length))return a`<p>${xt.none}</p>`;let{step:o,other:r,clear:i}=xt.of_no_partner,c=a`<button type="button" id="wis-partner" onClick=${()=>R({partner:null})}>${i}</button>`;return a`<p>${s.every(({barrier:p})=>p)?o:r} ${c}</p>`}function ug({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap(m=>Vn(m).map(d=>({gap:m,found:d}))).filter(({found:m})=>m.deadline).sort((m,d)=>Z(m.found.deadline?.day||"",d.found.deadline?.day||"")),l=t.filter(m=>!m.deadline),c=ri[n],p=Object.entries(ri).map(([m,d])=>[m,xt.fold[d]]),u=()=>R({vouw:o?"in":"uit"},!0),$=a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${xt.heading[c]}</h2>
        <p>${xt.together}</p>
        <p class="deelactie">
          <button type="button" class="alslink" id="vouw" onClick=${u}>${o?xt.refold:xt.unfold}</button>
        </p>
      </header>
      <${os} legend=${xt.fold_by} name="per" options=${p} current=${n} id="per" />
      <${pd} ...${{gaps:l,alongside:e,by:c,scenario:s,open:o}} terms=${C(i.map(({gap:m})=>m))} />
    </section>
  `;return a`
    ${i.length>0&&a`<${ud} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&$}
    ${!t.length&&a`<${pg} scenario=${s} />`}
  `}function wd({route:t}){let e=H(t.query),n=t.query,s=V(e).gaps,o=Jl(),r=o?Ca(s).filter(y=>us().has(y.mark)):ja(s,n),i=r.filter(y=>!y.source),l=r.filter(y=>y.source),c=n.deel?n.deel===kd:!i.length&&l.length>0,p=o||!!n.vraag,u=p?r:c?l:i,$=o||tc.some(y=>n[y]),m=n.vouw?n.vouw==="uit":$&&u.length<=dg,d=n.per in ri?n.per:Object.keys(ri)[Number(c&&!p)],f=()=>ja(s,{...n,partner:""}).flatMap(Vn).filter(y=>y.deadline),g=Object.fromEntries(tc.filter(y=>n[y]).map(y=>[y,n[y]])),b={points:i,low:l,source:c},v=o?xt.only_title:as(n.vraag);return a`
    <${st} text=${o?xt.bar.label:xt.title}>
      <p class="uitleg">${h(xt.intro,{report:ns(ot(e.plan))})} ${Wn}</p>
    <//>
    ${je(e).map(y=>a`<${rs} key=${y.key} plan=${y} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${v}</strong></p>`:a`<${cg} ...${b} query=${g} />`}
      <${ga} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${lg} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${xt.source_intro}</p>`}
        <p class="zacht" id="weegt">${xt.weights}</p>
        <${ti} works=${n.partner?f().map(y=>y.subject):[]} partner=${n.partner||""} />
        <${ug} key=${`${c}${o}`} gaps=${u} alongside=${c||p?[]:l} per=${d}
          scenario=${e} open=${m} all=${$||!!n.termijnen} />
        <p class="acties"><${fe} name="aandachtspunten.csv" rows=${()=>bd(u,e)} /></p>
        <${zo} />
      </div>
    </div>
    <${ig} gaps=${s} scenario=${e} />
    <${be} text=${h(xt.shown,{points:oi(i),low:oi(l)})} />
  `}var xt,Ve,gd,bd,hd,tc,kd,oi,ri,dg,yd=T(()=>{"use strict";ze();W();Q();Ot();P();Nt();B();Fe();Ql();Y();pt();Ze();Yt();Xl();Xs();vr();xt=k.gaps,Ve=k.gaps.bar,gd=t=>O(ye(t)||t),bd=(t,e)=>[[...xt.csv,...Qs],...t.map(n=>[n.number,K("Severity",n.severity),as(n.query),n.sentence,_.queries[n.query]?.why||"",n.steps.map(bt).join(", "),n.kinds.map(rt).join(", "),n.partners.map(gd).join(", "),n.subject_label,Zs(n).map($e).join("; "),...Qt(e,n.plan)])];hd=(t,e)=>{let n=F.route.query[t]||"";return n.includes(",")?[[n,gt(n.split(",").map(e))]]:[]},tc=["tekst","stap","soort","partner","vraag","gewicht"];kd="bron",oi=t=>z(xt.questions,t.length);ri={onderwerp:"topic",soort:"query"};dg=25});function mg({id:t,scenario:e}){let n=Ue.cell_columns,s=V(e).matrix.kind.filter(c=>Gi(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>D(rt(c.column)),r=c=>a`<a href=${Ls(c,c.plan)}>${o(c)}</a>`,i=c=>{let{word:p,lines:u,look:$}=Re(c);return[a`<span class=${`chip ${$}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...Dn(c=>c.plan),{key:"soort",label:n.kind,text:o,cell:r},{key:"stand",label:n.stand,text:c=>Re(c).word,csv:Fo,cell:i},xd(n.how,c=>c.most_basis)];return a`
    <${nt} title=${Ue.cells} note=${It(e)}>
      <${dt} id="vakken" caption=${Ue.cells_caption} rows=${s} columns=${l}
        file=${cr(t,"vakken",e,c=>c.plan)} />
    <//>
  `}function fg({id:t,links:e,scenario:n,undecided:s}){let o=Ue.columns,r=L=>$t(L,"initiative"),i=L=>Ct(L)?.key,{links:l,matrix:c}=V(n),p=C(e.map(r)).length,u=[...Dn(i),At("actie",o.action,r),{key:"soort",label:o.kind,text:L=>wt(L,"interventionKind").map(rt).join(", ")},{key:"wie",label:o.who,sort:!1,text:L=>On(r(L)),cell:L=>a`<${ct} ids=${In(r(L))} none=${On(r(L))} />`},yn("stand",o.stand,r,n.date),xd(o.how,L=>l[L][0],L=>`; ${[K("Strength",l[L][1]),Ta(L)].filter(Boolean).join("; ")}`)],$=cr(t,"activiteiten",n,i),m={id:"wiewat",caption:Ue.work_caption,rows:e,sort:"actie",columns:u,file:$},d=e.flatMap(L=>_.works[r(L)]?.chapters||[]),f=L=>gt(zt(L,"chapterLead").map(O)),b=an.filter(L=>d.includes(L)&&f(L)).map(L=>`${O(L)} – ${f(L)}`).join("; "),v=e.flatMap(L=>wt(L,"interventionKind")),y=C(c.kind.map(L=>L.column)).filter(L=>!v.includes(L)),w=$t(t,"broader")&&!s&&h(Ue.absent,{kinds:gt(y.map(rt))}),S=jo(ot(n.plan),k.shared.nothing_step),j=a`<p>${s?k.overview.undecided:S}</p>`;return a`
    <${nt} title=${h(e.length>p?Ue.work_rows:Ue.work,{count:p,rows:e.length})}>
      ${e.length?a`<${dt} ...${m} />`:j}
      ${w&&a`<p>${w}</p>`}
      ${b&&a`<p class="zacht">${h(Ue.heads,{chapters:b})}</p>`}
    <//>
  `}function hg({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${A} id=${n} />`,h(ke(Ct(n)).thing.step.helper,{awareness:Jt(n,"awareness")||Ue.unaware})]);return a`<${nt} title=${Ue.helpers}><${Ft} items=${e} /><//>`}function vd({id:t}){let e=H(F.route.query),n=zt(t,"narrower"),s=[t,...n],o=i=>s.flatMap(l=>Wt(l,"barrier")).filter(l=>Le(l,i)),r=s.flatMap(i=>J(i,"at").flatMap(l=>l.of)).filter(i=>i in V(e).links&&Rt(i,e.plan));return a`
    <${$g} id=${t} narrow=${n} />
    <${mg} id=${t} scenario=${e} />
    <${fg} id=${t} links=${r} scenario=${e} undecided=${np(e).has(t)} />
    <${Ia} title=${Ue.requested} ids=${o("Recommendation").filter(i=>Rt(i,e.plan))} />
    <${hg} ids=${o("Facilitator")} />
  `}var Ue,co,ai,_d,xd,$g,ii=T(()=>{"use strict";W();Q();P();Nt();B();we();Ln();Y();pt();Pt();Yt();ut();Ee();tn();_n();Ue=k.thing.step,co=t=>dn.filter(e=>t.includes(e.notation)).map(e=>e.label),ai=t=>_.works[t]?.across?k.shared.all_steps:co(qn(t)).join(", "),_d=t=>me[t]?.[1]||"",xd=(t,e,n=()=>"")=>({key:"hoe",label:t,text:s=>_d(e(s))+n(s),cell:s=>e(s)&&[a`<${Se} basis=${e(s)} />`,` ${_d(e(s))}${n(s)}`]}),$g=({id:t,narrow:e})=>a`
  <${nt} title=${Ue.what}>
    <${ae} text=${x(t,"step")} />
    <${ae} text=${x(t,"definition")} />
    <${ae} text=${x(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${Ue.narrower}<${ct} ids=${e} />.</p>`}
    ${$t(t,"broader")&&a`<p>${Ue.broader}<${A} id=${$t(t,"broader")} />.</p>`}
  <//>
`});function li({name:t,of:e,rows:n,columns:s,fields:o,textOf:r,sort:i,groups:l,named:c,progress:p,dated:u,more:$=[]}){let m=k[e];return function({route:{query:f}}){let g=H(f),{plan:b,strict:v}=g,y=o.map(([,vt,N])=>N.find(([Lt])=>Lt===f[vt])?.[1]),w=p&&v&&k.shared.choices.strict_phrase,S=[...y,f.tekst,w].filter(Boolean).join(" · ")||k.shared.all,j=n(g).filter(vt=>!f.tekst||So(r(vt),f.tekst)).filter(vt=>o.every(([,N,,Lt])=>!f[N]||Lt(vt,f[N]))),L=z(m.count,j.length),it=()=>jn([...s,...$],Ur(j,s,Ll("sorteer",i)),vt=>Qt(u?g:null,Ct(vt.id)?.key||vt.plan||b,S));return a`
      <${st} text=${m.title}><p class="uitleg">${m.intro}</p><//>
      <${gn}>
        <${Gs} />
        ${u&&a`<${ir} />`}
        <${fa} fields=${o} names=${["tekst","vouw",...o.map(([,vt])=>vt)]}>
          <${Lo} name="tekst" />
        <//>
      <//>
      ${p&&a`<${Mo} />`}
      <p class="telling">${L}<${fe} name=${`${Go(m.title)}.csv`} rows=${it} /></p>
      <${dt} id=${t} caption=${h(m.caption,{count:L})} rows=${j} columns=${s}
        urlKey="sorteer" sort=${i} groups=${l&&{...l,named:c,count:m.count}} />
      <${be} text=${L} />
    `}}var Jn,Zt,xn,ec,Md,Sr,Or,Td,gg,po,bg,kg,wg,zd,Fd,yg,Sd,Od,Ad,_g,xg,vg,Cd,Sg,Ed,Bd,Nd,ds,Cr,Og,Cg,jd,Ld,Pd,Id=T(()=>{"use strict";Oo();W();Q();Ot();P();Nt();B();we();Y();pt();Pt();Ze();Yt();ut();Ee();tn();ii();Jn=k.partners,Zt=k.measures,xn=k.lookup;ec=t=>[O(t),...["altLabel","promise","summary","place"].flatMap(e=>wt(t,e))].join(" "),Md=li({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>_.partners[I?t:""],textOf:({id:t})=>ec(t),fields:[[Jn.fields.step,"stap",fn,({steps:t},e)=>t.includes(e)],[Jn.fields.kind,"soort",Yo("OrganisationKind"),({id:t},e)=>x(t,"organisationKind")===e],[Jn.fields.role,"rol",Object.entries(Jn.roles),({roles:t},e)=>t.includes(e)]],columns:[At("naam",Jn.columns.name,({id:t})=>t,O,Os),{key:"soort",label:Jn.columns.kind,text:t=>Jt(t.id,"organisationKind")},{key:"stappen",label:Jn.columns.steps,text:t=>co(t.steps).join(", ")},{key:"handelt",label:Jn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Jn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Jn.columns.wish,text:t=>t.wish}]}),Sr=t=>_.called[t]?.short||"",Or=t=>x(t,"prefLabel"),Td="exploitationForm",gg=Pn.map(t=>({id:t,..._.works[t],text:[ec(t),Jt(t,Td),...J(t,"who").map(e=>ec(e.from))].join(" ")})).sort((t,e)=>Z(Sr(t.id)||"~",Sr(e.id)||"~")||Z(Or(t.id),Or(e.id))),po=I?"":Qn[0].date,bg={key:"plan",label:D(fs(po)),text:({id:t})=>Cn(t,po)?xe(t,po):"",cell:({id:t})=>Cn(t,po)&&a`<${_t} id=${t} date=${po} />`},kg=t=>{let{outcome:e="",stand:n=""}=Qe(t),s=k.shared.outcomes[e]?.phrase||n;return[x(t,"deadlineLabel"),`“${x(t,"deadlineText")}”`,s].filter(Boolean).join(", ")},wg=(t,e)=>{let n=Ds(t).filter(s=>x(s,"dueBy")===e);return`${et(e)}: ${gt(n.map(s=>x(s,"deadlineLabel")||Or(t)))}`},zd="alle",Fd=({id:t},e)=>Le(t,e),yg=({id:t,across:e},n)=>n===zd?e:qn(t).includes(n),Sd=t=>a`<span class="zacht">${t}</span>`,Od=an.map(t=>[t,O(t)]),Ad=li({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>gg.filter(e=>Rt(e.id,t)),textOf:({text:t})=>t,named:({id:t})=>Or(t),more:[{key:"hoofdstuk",label:Zt.fields.chapter,text:({chapters:t=[]})=>t.map(O).join("; ")},{key:"doet",label:Zt.columns.who,text:({id:t})=>On(t)},{key:"beloofd",label:Zt.columns.promise,text:({id:t})=>x(t,"promise")},{key:"gemeld",label:Zt.columns.reported,text:({id:t})=>x(t,"summary")},{key:"termijnen",label:Zt.columns.terms,text:({id:t})=>Ds(t).map(kg).join("; ")},To(xn.columns.place,({id:t})=>t)],groups:{of:({chapters:t=[""]})=>t.find(e=>e===F.route.query.hoofdstuk)??t[0],titles:[...Od,["",Zt.no_chapter]]},fields:[[Zt.fields.what,"wat",Object.entries(Zt.types),Fd],[Zt.fields.chapter,"hoofdstuk",Od,({chapters:t},e)=>t?.includes(e)],[Zt.fields.step,"stap",[...fn,[zd,Zt.across]],yg],[Zt.fields.kind,"soort",ko,({id:t},e)=>Xn(t).includes(e)],[Zt.fields.status,"staat",Yo("Status"),({id:t},e)=>Cn(t)===e],[Zt.fields.form,"vorm",Yo("ExploitationForm"),({id:t},e)=>wt(t,Td).includes(e)]],columns:[{key:"nr",label:Zt.columns.number,text:({id:t})=>Sr(t),cell:({id:t})=>Sr(t)?a`<a href=${Je(t)}>${Sr(t)}</a>`:Sd(Zt.no_number)},At("naam",Zt.columns.name,({id:t})=>t,Or),...Dn(({id:t})=>Ct(t)?.key),{key:"wat",label:Zt.columns.what,text:({id:t})=>ue(t)},...po&&po!==Ce?[bg]:[],yn("nu",I?Zt.columns.stand:D(fs(Ce)),({id:t})=>t),{key:"termijn",label:Zt.columns.deadline,text:({due:t=""})=>t,cell:({id:t,due:e=""})=>{let n=C([e,x(t,"finalDueBy")]).filter(Boolean);return n.length>1?n.map(s=>a`<p>${wg(t,s)}</p>`):et(e)}},{key:"stap",label:Zt.columns.step,text:({id:t})=>ai(t)},{key:"wie",label:Zt.columns.lead,sort:!1,text:({container:t,leads:e})=>e?.map(O).join(", ")||(t?"":k.shared.no_lead),cell:({container:t,leads:e})=>e?a`<${ct} ids=${e} />`:Sd(t?"":k.shared.no_lead)}]}),_g=["concerns","reportedUnder","barrier","answeredBy"],xg=Object.entries(_.lookups).map(([t,e])=>({id:t,...e,about:C(_g.flatMap(n=>zt(t,n))).filter(Gt),text:[O(t),...wt(t,"altLabel"),x(t,"summary"),e.description].join(" ")})),vg=({id:t})=>a`<${ae} text=${x(t,"summary")} look="zacht" />`,Cd="Recommendation",Sg=Object.entries(xn.types).filter(([t])=>Ws(t).length),Ed=(t,e,n)=>li({name:t,of:e,sort:"naam",rows:({plan:s})=>xg.filter(o=>Rt(o.id,s)&&Le(o.id,Cd)===n),textOf:({text:s})=>s,named:({id:s})=>O(s),groups:{of:({id:s})=>Object.keys(xn.types).find(o=>Le(s,o))||"",titles:Object.entries(xn.types).map(([s,o])=>[s,D(o)])},fields:[[xn.fields.what,"wat",Sg.filter(([s])=>s===Cd===n),Fd],[xn.fields.step,"stap",fn,({steps:s},o)=>s.includes(o)]],columns:[At("naam",xn.columns.name,({id:s})=>s,O,vg),...Dn(({id:s})=>Ct(s)?.key),{key:"wat",label:xn.columns.what,text:({id:s})=>ue(s)},{key:"zegt",label:xn.columns.description,text:s=>s.description},{key:"over",label:xn.columns.about,sort:!1,text:s=>s.about.map(O).join("; "),cell:s=>a`<${ct} ids=${s.about} name=${re} />`},To(xn.columns.place,({id:s})=>s)]}),Bd=Ed("naslag","lookup",!1),Nd=Ed("gevraagd","requested",!0),ds=k.timeline,Cr=t=>t.day.slice(0,4),Og=(t,e)=>{let[n,s=n]=t.at===t.id&&t.kind!=="einde"?wo(t.id):[Cr(t)];return n?n<=e&&e<=s:Cr(t)===e},Cg=t=>{let{jaar:e}=F.route.query;return!e||Cr(t)===e?t.day:`z${t.day}`},jd=t=>[t.id&&O(t.id),t.what].filter(Boolean).join(": "),Ld=on(C(_.timeline.map(Cr))),Pd=li({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>_.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&xe(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),textOf:t=>`${jd(t)} ${t.when}`,named:t=>t.id?O(t.id):t.what,groups:{of:t=>F.route.query.jaar||Cr(t),titles:Ld},fields:[[ds.fields.what,"wat",Object.entries(ds.kinds),(t,e)=>t.kind===e],[ds.fields.step,"stap",fn,({steps:t},e)=>t.includes(e)],[ds.fields.year,"jaar",Ld,Og]],columns:[{key:"dag",label:ds.columns.when,text:Cg,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:ds.fields.what,text:t=>ds.kinds[t.kind]},{key:"wat",label:ds.columns.what,text:jd,cell:t=>[t.id&&a`<${A} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:ds.columns.stand,text:t=>t.phrase},To(xn.columns.place,t=>t.at)]})});function jg({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${Es.requested_mark}</span>`,r=e&&a`<span class="bij door">${Es.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${ls} bar=${t.bar} />${l}`}function Lg({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=Ea(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=Hn(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${Re(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${Ys(c)} aria-haspopup="dialog" onClick=${()=>R({cel:c})}>
        <span class="sr">${h(Es.cell,{row:t.label,step:bt(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${jg} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${Se} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function pi({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=kn(n),i=Ao(t,e,n),[l,c]=q(s?Math.max(0,r.indexOf(va(s).step)):0),p=new Set(o?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${zg} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${ci(n)} role="table">
      <caption>${h(Es.caption,{rows:Es.heads[t],scenario:It(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Es.heads[t]}</th>
          ${n.steps.map((u,$)=>a`
              <${Mg} step=${u} place=${$+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${$===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${Es.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${We(t,e,n).map(u=>a`<${Tg} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var Es,Mg,Tg,zg,ci,nc=T(()=>{"use strict";W();Q();P();B();Ln();pt();so();ut();Es=k.overview;Mg=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Je(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,Tg=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">${t.id?a`<${A} id=${t.id} text=${t.label} />`:t.label}</th>
    ${kn(e).map((o,r)=>a`<${Lg} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,zg=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${Es.one_step}>
    ${kn(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${bt(s)}
        </button>
      `)}
  </div>
`,ci=t=>t===_.plans[0]?"matrix":`matrix-${t.key}`});function Ag({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return a`
    <section class="wensen">
      <h2>${Bs.wish}</h2><a href=${M(Bs.also.to,Bs.also.choose)}>${Bs.also.ask}</a>
      <ul class="tegels">
        ${Bs.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${M(n.to,n.choose)}>
                <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
                  focusable="false">${Fg[n.sign]}</svg><span><strong>${n.ask}</strong>${" "}
                  ${n.phrase&&e?.phrase[n.phrase]||n.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function Eg({point:t,several:e}){let{counts:n,plan:s,query:o,barriers:r,weights:i}=t,l={vraag:o,stap:r.join(","),gewicht:i.join(","),...e&&{plan:s}},c=n&&ba(n,e?s:"");return a`
    <li>
      <p class="getal">${c?a`<a href=${c}>${t.number}</a>`:t.number}</p>
      <h3>${t.title}</h3>
      <p>${t.text}</p>
      <p><a href=${M("aandachtspunten",l)}>${t.ask}</a></p>
    </li>
  `}function Bg({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Bs.discuss.title}</h2><p>${Bs.discuss.note}</p>
        <p class="acties"><a href=${M("aandachtspunten")}>${h(Bs.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${Eg} key=${i.name} point=${i} several=${s} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function Ng({state:t,word:e,things:n,date:s}){let o=I?"h4":"h3",r=l=>Ss(l,s)[1]&&a`<span class="zacht"> – ${Ss(l,s)[1]}</span>`,i=h(Xt.group,{state:D(e),count:n.length});return a`
    <div class="standgroep">
      <${o} class=${`s-${t}`}>${i}<//>
      <${qe} ids=${Ht(n)} more=${r} />
    </div>
  `}function Pg({scenario:t,plan:e}){let n=I?"h3":"h2";return V(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:r,undecided:i})=>{let l=_.codes.InterventionKind[o],c=r.map(u=>a`<${Ng} ...${u} date=${t.date} />`),p=i?Xt.undecided:jo(e);return a`
      <section class="slachtoffers" id=${e===_.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${n}>${h(Xt.apart.title,{kind:l.label})}<//>
          <p>${h(Xt.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?a`<div class="standen">${c}</div>`:a`<p>${p}</p>`}
      </section>
    `})}function Rd({route:t}){let e=H(t.query),n=Object.hasOwn(sc,t.query.rijen||"")&&sc[t.query.rijen||""]||"kind",s=Object.entries(sc).map(([c,p])=>[c,Xt.rows[p]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=V(e),l=a`<${Rg} answer=${i} plan=${ot(e.plan)} plans=${je(e)} />`;return a`
    ${n==="kind"?l:a`<${st} text=${Xt.heading} title=${Xt.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${Xt.matrix[n]}</h2><p>${It(e)}</p>
          <p class="acties"><a href=${M("methode")}>${Xt.legend.more}</a></p>
          <${Ks}>
            <${os} legend=${Xt.rows.title} name="rijen" options=${s} current=${o} id="r" />
          <//>
        </div>
        ${je(e).map(c=>a`
            ${I&&a`<h3>${c.title}</h3>`}
            <${rs} plan=${c} />
            <${pi} by=${n} scenario=${e} plan=${c} address=${r}
              reach=${i.reach.find(p=>p.plan===c.key)} />
            <div class="acties">
              <${fe} name="matrix.csv" rows=${()=>qg(n,e,c)} />
              <${en} name=${ci(c)} title=${Xt.matrix[n]} scenario=${{...e,plan:c.key}}
                of=${`[id="${ci(c)}"]`} legend=".legenda .stalen li" note=${Xt.legend.note} />
              <${js} text=${()=>location.href} label=${Xt.link} />
            </div>
            <${Pg} scenario=${e} plan=${c} />
          `)}
        <${zo} />
      </div>
      <${Fa} undecided=${Sa(e)} />
    </div>
    ${r&&a`<${No} address=${r} by=${n} scenario=${e} />`}
    <${be} text=${r?"":h(Xt.shown,{scenario:It(e)})} />
  `}var Xt,qd,Fg,Bs,sc,Ig,qg,Rg,Wd=T(()=>{"use strict";W();Q();Ot();P();Nt();B();Ln();Y();pt();so();Ze();Yt();Ts();ut();nc();_n();Xt=k.overview,{truth:qd}=k.thing,Fg={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},{start:Bs}=Xt;sc={"":"kind",partner:"partner",vorm:"form"},Ig=(t,e,n)=>{let{word:s,lines:o}=Re(e);if(!e)return[t.label,bt(n),Xt.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,bt(n),s,o.join("; "),K("Basis",r),qd[String(i)],l,c,p,qd[String(u)]]},qg=(t,e,n)=>[[...Xt.csv,...Qs],...We(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...Ig(s,o,kn(n)[r]),...Qt(e,n.key)]))],Rg=({answer:t,plan:e,plans:n})=>{let s=C(n.map(({date:o})=>o.slice(0,4)));return a`
  <div class="start">
    <${st} text=${Xt.heading} title=${Xt.title}>
      <p>${h(Xt.start.intro,{report:ns(e)})}</p>
      <p><strong>${z(Xt.start.dated,s.length,{years:gt(s)})}</strong>
        ${" "}${Xt.start.since}</p>
    <//>
    <${Ag} answer=${t} />
  </div>
  <${Bg} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function Dd(t,e){let n=await lt().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=zn(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>Wg(c,n)),l=(r||[]).length-i.length;return lt().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await rc({decisions:i,undone:[]}),null}function Wg({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function rc(t){let e=Vt(),{undone:n}=e;Object.assign(e,t,{saved:!1});try{let s=await lt().ask("decide",{decisions:t.decisions});e.found={...e.found,...s,decisions:t.decisions}}catch(s){throw Object.assign(e,{decisions:e.found.decisions,undone:n}),s}}async function Te(...t){let{decisions:e}=Vt();JSON.stringify(e.slice(-t.length))!==JSON.stringify(t)&&await rc({decisions:[...e,...t],undone:[]})}async function Hd(t){let{decisions:e,undone:n}=Vt(),[s,o]=[[...e,...n],e.length+t];o>=0&&o<=s.length&&await rc({decisions:s.slice(0,o),undone:s.slice(o)})}function Lr(){let{rows:t,places:e}=Vt().found,n=t.filter(({open:r})=>!r),s=n.filter(r=>r.places.includes(e[e.length-1].value)).length,o=n.filter(({judged:r})=>!r).length;return h(k.board.progress,{placed:n.length-s,count:t.length,nowhere:s,without:o})}var zn,Vt,ui,oc,jr,di,uo,$i,$o=T(()=>{"use strict";P();B();Fe();zn=()=>lt().board,Vt=()=>zn();ui=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),oc=t=>(e,n,s)=>({about:t,which:e,field:n,value:s,by:"hand"}),[jr,di]=[oc("column"),oc("name")],uo=(t,e)=>oc("list")("",t,e);$i=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function Fn({label:t,value:e,options:n,id:s=null,type:o=null,pick:r}){let i=Ko(!1),l=c=>{let{value:p}=c.target;i.current=!1,p!==e&&r(p)};return a`
    <${n?"select":"input"} id=${s} type=${o} max=${o&&"9999-12-31"} aria-label=${t}
      value=${i.current?void 0:e}
      onKeyDown=${c=>{c.key==="Escape"&&(c.target.value=e),c.key==="Enter"?l(c):c.key!=="Tab"&&!c.ctrlKey&&(i.current=!0)}}
      onPointerDown=${()=>{i.current=!1}}
      onChange=${c=>i.current||l(c)}
      onBlur=${l}>
      ${n?.map(([c,p])=>a`<option value=${c}>${p}</option>`)}
    <//>
  `}var Mr=T(()=>{"use strict";W()});function Dg({column:t,act:e}){let[n,s]=t.both,{found:o}=Vt(),r=o.columns.some(({target:f,table:g})=>f===o.fields.role&&g===t.table);if(!n&&(r||!t.filled||t.role&&t.why!=="chosen"))return null;let i=n?[...r?["alongside"]:[],"all","eerste","splits","none"]:Object.keys(ht.roles),{partner:l,role:c}=o.fields,p={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=f=>e(()=>Te(jr(t.which,"target",p[f]||`${l}:${f}`))),$=t.reading===c?"alongside":t.reading,m=n?t.role===n?"all":"none":t.why==="chosen"&&(t.role||"none"),d=$==="?"?"":$||m;return a`
    <fieldset class="bordkeuze">
      <legend>${n?ht.whose:ht.does}</legend>
      ${i.map(f=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${f===d} onChange=${()=>u(f)} />
          ${n?h(ht.readings[f],{one:n,other:s}):ht.roles[f]}
        </label>`)}
    </fieldset>
  `}function Hg({column:t,act:e}){let{targets:n,fields:s}=Vt().found,{which:o,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,$=[t.why==="values"&&ht.by_values,t.options.length>0&&t.why==="head"&&h(ht.maybe,{what:t.options.join(", ")}),t.month_first&&ht.month_first,t.says].filter(Boolean),m=C([...n.slice(0,Vd),ht.notes,...n.slice(Vd)]),d=c?[[`${l}:${c}`,h(ht.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${Fn} label=${h(ht.as,{head:r})} value=${d[0]?.[0]||l||ht.notes}
          options=${[...d,...on(m)]} pick=${f=>e(()=>Te(jr(o,"target",f===ht.notes?"":f)))} />
      </td>
      <td class=${l&&u<p?"vraag":""}>
        ${h(ht.read,{read:l?u:p,count:p})}
      </td>
      <td>
        ${$.join(" ")}
        ${l===s.partner&&a`<${Dg} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function Vg(){let[t,e]=q(0),{rows:n,fields:s}=Vt().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:c,role:p})=>p?`${c} (${p})`:c).join(", "),l=Object.entries({[ht.fields.who]:r,...o.fields}).filter(([c,p])=>p&&c!==s.role);return a`
    <section class="bordproef">
      <h2>${h(ht.row,{place:t+1,count:n.length})}</h2>
      <p><span class="bij">${o.number}</span><strong>${o.title}</strong></p>
      <dl>${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${ht.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1}
          onClick=${()=>e(t+1)}>${ht.following}</button>
      </p>
    </section>
  `}function Ud({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=Vt().found,l=[[h(ht.read,{read:n.filter(c=>!c.open).length,count:n.length}),ht.sum.placed],[h(ht.read,{read:n.filter(c=>c.led).length,count:n.length}),ht.sum.led],[String($i(s).length),ht.sum.asks],[String(o.length),ht.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${ht.heads.map(c=>a`<th scope="col">${c}</th>`)}</tr></thead>
        <tbody>${e.map(c=>a`<${Hg} key=${c.which} column=${c} act=${t} />`)}</tbody>
      </table>
      <div>
        <section>
          <h2>${ht.plan}</h2>
          <label class="veld"><span>${ht.plan_title}</span>
            <${Fn} id="plannaam" label=${ht.plan_title} value=${r.title}
              pick=${c=>t(()=>Te(uo(i.title,c)))} />
          </label>
          <label class="veld"><span>${ht.plan_day}</span>
            <${Fn} id="plandag" type="date" label=${ht.plan_day} value=${r.day}
              pick=${c=>c&&t(()=>Te(uo(i.day,c)))} />
          </label>
        </section>
        <${Vg} />
        <section>
          <h2>${ht.sums}</h2>
          <dl class="bordsom">${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
          ${o.map(c=>a`<p class="zacht">${c}</p>`)}
        </section>
      </div>
    </div>
  `}var ht,Vd,Kd=T(()=>{"use strict";W();P();$o();B();Mr();ht=k.board.columns,Vd=-1});function Gd({act:t}){let e=oe(),[n,s]=q(null),[o,r]=q(""),[i,l]=q(""),c=(d,f)=>o||t(()=>(r(d),f().finally(()=>r("")))),p=d=>c(nn.busy,async()=>{let f=await d(),g=await Dd(f.name,f.data);if(s(g&&{...g,given:f}),g)return Mt(g.message);location.hash=M("controleer",{stap:"kolommen"})}),u=d=>c(d?nn.result.alongside_busy:nn.result.making,async()=>{n&&(await xr(n.given,d)).ok&&(location.hash=M(d?"vergelijk":"overzicht"))}),$=d=>p(async()=>{let f=fd(d);return{name:f.name,data:await Gr(f)}}),m=(d,f)=>p(async()=>({name:d,data:new TextEncoder().encode(f)}));return Oe(()=>{let d=f=>$(f.dataTransfer.files);return window.addEventListener("drop",d),()=>window.removeEventListener("drop",d)},[]),a`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${nn.list.drop}</h2>
        <p>${nn.list.kinds}</p>
        <label class="veld"><span>${nn.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>$(e.current.files)} />
        </label>
        <p class="zacht">${nn.list.others}</p>
        <p role="status">${o}</p>
      </section>
      <section>
        <label class="veld bordplak"><span>${nn.list.paste}</span>
          <textarea id="plak" rows="6" value=${i}
            onInput=${d=>l(d.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!i.trim()}
            onClick=${()=>m(`${nn.list.pasted}.txt`,i)}>
            ${nn.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>m(`${nn.list.example_name}.csv`,nn.list.example_list)}>${nn.list.example}</button>
        </div>
      </section>
    </div>
    <${Ft} look="bordfeiten" items=${nn.list.facts.map(({head:d,text:f})=>a`<strong>${d}</strong> ${f}`)} />
    <div class="antwoord">
      ${n&&a`<${si} ...${n} />`}
      ${n?.ok&&a`<p class="acties">
          <button type="button" id="open-plan" onClick=${()=>u(!1)}>${k.check.open}</button>
          <button type="button" id="ernaast" onClick=${()=>u(!0)}>${k.check.alongside}</button>
          <span>${o}</span>
        </p>`}
    </div>
  `}var nn,Jd=T(()=>{"use strict";ze();W();Q();$o();B();Fe();vr();tn();nn=k.board});function Ug({which:t,text:e,act:n}){let[s,o]=q(null),[r,i]=[`wie-${encodeURIComponent(t)}`,s?.match(/.*;\s*/)?.[0]||""],l=s===null?[]:Vt().found.organisations;return a`<details><summary>${jt.other}</summary>
    <label class="veld"><span>${h(jt.other_who,{name:e})}</span>
      <input list=${r} autocomplete="off" onFocus=${()=>o(s||"")}
        onInput=${c=>o(c.target.value)} /></label>
    <datalist id=${r}>${l.map(c=>a`<option value=${i+c}></option>`)}</datalist>
    <button type="button" disabled=${!s?.trim()}
      onClick=${()=>n(()=>Te(di(t,"names",s||"")))}>${jt.other_take}</button></details>`}function Qd({act:t}){let{names:e,left_out:n,plan:s,fields:o}=Vt().found,r=(...$)=>e.filter(({reading:m})=>$.includes(m)),i=r("new").map(({text:$})=>$),l=C(e.flatMap($=>$.fresh)).filter($=>!i.includes($)),[c,p]=[r("several"),$i(e).length],u=($,...m)=>t.bind(null,()=>Te(di($,"names",m.join("; "))),void 0);return a`
    <p class="uitleg">${p?h(jt.intro,{count:e.length,asks:p}):jt.nothing}</p>
    <${Tr} act=${t} title=${jt.several} names=${c}
      after=${c.length>1&&a`<p><button type="button" id="splits-alle"
          onClick=${u("*")}>${z(jt.take_all,c.length)}</button></p>`}>
      ${({which:$,text:m,parts:d})=>a`
        <p>${d.map(f=>a`<span class="bordnaam">${f}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${u($,...d)}>${h(jt.split,{count:d.length})}</button>
          <button type="button" class="alslink" onClick=${u($,m)}>${jt.one}</button>
        </p>
      `}
    <//>
    <${Tr} act=${t} title=${jt.same} names=${r("same")}>
      ${({which:$,parts:m,meant:d})=>a`
        <p>${h(jt.same_text,{meant:d})}</p>
        <p class="acties">
          <button type="button" onClick=${u($,d)}>${jt.yes}</button>
          <button type="button" class="alslink" onClick=${u($,...m)}>${jt.no}</button>
        </p>
      `}
    <//>
    <${Tr} act=${t} title=${jt.new} names=${r("new")} more=${l.length}
      after=${l.length>0&&a`<p>${h(jt.fresh,{names:gt(l)})}</p>`}>
      ${({which:$,text:m,kind:d})=>a`
        <${Fn} label=${h(jt.kind_of,{name:m})} value=${d||"organisatie"}
          options=${Object.entries(jt.new_kinds)} pick=${f=>t(()=>Te(di($,"kind",f)))} />
      `}
    <//>
    <${Tr} act=${t} title=${jt.no_partner} names=${r("no_partner")}
      after=${a`<p class="zacht">${jt.no_partner_more}</p>`} />
    ${n.length>0&&a`<section class="bordnamen">
        <h2>${jt.left_out}</h2><ul>${n.map($=>a`<li>${$}</li>`)}</ul>
        <p class="zacht">${jt.left_out_more}</p>
      </section>`}
    <${Tr} act=${t} title=${jt.known} names=${r("known","split","decided")}>
      ${({meant:$})=>$&&a`<p class="zacht">${h(jt.means,{meant:$})}</p>`}
    <//>
    <section>
      <h2>${jt.expect}</h2>
      <p class="zacht">${jt.expect_more}</p>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${$=>t(()=>Te(uo(o.without,$.target.checked?"nee":"ja")))} />
        ${jt.expect_yes}
      </label>
    </section>
  `}var jt,Tr,Yd=T(()=>{"use strict";W();P();$o();B();Mr();jt=k.board.partners;Tr=({title:t,names:e,act:n,children:s,after:o=null,more:r=0})=>e.length+r>0&&a`
    <section class="bordnamen">
      <h2>${t} <span class="zacht">${e.length+r}</span></h2>
      ${o}
      <ul>${e.map(i=>a`<li key=${i.which}>
            <p><strong>“${i.text}”</strong> <span class="zacht">${z(jt.count,i.count)}</span></p>
            ${s?.(i)}<${Ug} ...${i} act=${n} />
          </li>`)}</ul>
    </section>
  `});function Gg(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function Jg({row:t,name:e,act:n}){let{choices:s}=Vt().found,o=t.asks[e],r=[["","…"],...on(s[e]||[])],i=l=>n(()=>Te(jr(o.which,o.field,l)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>i(o.meant)}>${yt.right}</button>`}
      ${s[e]&&a`<${Fn} label=${`${e}: ${o.word}`} value="" options=${r} pick=${i} />`}
    </p>
  `}function Qg({row:t,act:e,place:n,hold:s,all:o}){let{places:r,choices:i,fields:l}=Vt().found,[c,p]=q(!1),{proposal:u}=t,$=t.fields[l.step],m=t.fields[l.kind]||"",d=g=>{n(t,c&&$&&!t.places.includes(g)?`${$}; ${g}`:g),p(!1)};function f(g){let{target:b,currentTarget:v,key:y,shiftKey:w}=g;if(b!==v||g.ctrlKey||g.altKey||g.metaKey)return;let S=r.find(j=>j.key===y.toUpperCase());if(S)d(S.value);else if(y==="Enter"&&w&&u)o();else if(y==="Enter"&&u)d(u.value);else if(y.toUpperCase()==="L")n(t,"");else if(y==="+")p(!0);else if(y==="ArrowDown"||y==="ArrowUp"){let j=[...document.querySelectorAll(".bordkaart")];j[j.indexOf(v)+(y==="ArrowDown"?1:-1)]?.focus()}else if(y==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;g.preventDefault()}return a`
    <li><article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${f}>
        <h3><span class="bij">${t.number}</span>${Gg(t.title,u?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:g,role:b})=>a`<span>${g}${b&&` (${b})`} · </span>`)}
          <span>${l.status}: ${t.fields[l.status]||yt.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map(g=>a`<${Jg} row=${t} name=${g} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${r.map(({value:g,key:b})=>a`<button type="button" class=${u?.value===g?"is-voorstel":""}
              aria-pressed=${String(t.places.includes(g))} onClick=${()=>d(g)}>
              ${g} <kbd aria-hidden="true">${b}</kbd></button>`)}
        </div>
        <label class="veld"><span>${yt.kind}</span>
          <${Fn} label=${yt.kind} value=${m} pick=${g=>{s(),e(()=>Te(ui(t.which,l.kind,g)))}}
            options=${[["",yt.unknown],...on(C([...m?[m]:[],...i[l.kind]]))]} />
        </label>
        <p class="acties">
          ${u&&!r.some(({value:g})=>g===u.value)&&a`<button type="button" class="is-voorstel"
              onClick=${()=>d(u.value)}>${u.value} <kbd aria-hidden="true">↵</kbd></button>`}
          ${$&&a`<button type="button" class="alslink" onClick=${()=>p(!0)}
                aria-pressed=${String(c)}>${yt.plus}</button>
              <button type="button" class="alslink" onClick=${()=>n(t,"")}>${yt.later}</button>`}
          ${u&&a`<span class="zacht">${u.reason}</span>`}
        </p>
    </article></li>
  `}function Yg(){let{cells:t,places:e}=Vt().found,n=e.slice(0,-2);return a`
    <section class="bordgroei">
      <h2>${yt.matrix}</h2>
      <p class="zacht">${yt.matrix_more}</p>
      <table><thead><tr><td></td>
          ${n.map(({value:s,key:o})=>a`<th scope="col"><abbr title=${s}>${o}</abbr></th>`)}
        </tr></thead>
        <tbody>
          ${t.map(({kind:s,placed:o,open:r})=>a`<tr><th scope="row">${s}</th>
              ${o.map((i,l)=>a`<td class=${i?"is-vol":r[l]?"is-open":""}>
                  ${i||(r[l]?"":"–")}
                  ${r[l]>0&&a`<span>${h(yt.open_at,{count:r[l]})}</span>`}
                </td>`)}
            </tr>`)}
      </tbody></table>
    </section>
  `}function Zd({act:t}){let{reasons:e,rows:n,places:s,fields:o}=Vt().found,[r,i]=q(e[0]?.reason||""),[l,c]=q(Kg),[p,u]=q(0),[$,m]=q([]),d=oe(),[f,g]=q(0),b=[...e,...["",mi].map(E=>({reason:E,value:"",count:0,strength:""}))].map(E=>({...E,count:n.filter(Bt=>ac(Bt,E.reason)).length})).filter(({count:E})=>E),v=n.find(({which:E})=>E===$.at(-1)),y=b.find(({reason:E})=>E===r)||b.find(({reason:E})=>v&&ac(v,E))||b[0],w=y?.reason,S=E=>{i(E),m([]),u(0),G()&&d.current?.scrollIntoView()},j=n.filter(E=>ac(E,w)||E.open&&$.includes(E.which)),L=Math.max(0,Math.min(p,j.length-1)),it=E=>t(()=>Te(...E.map(Bt=>ui("*",o.step,"",Bt))),Lr);async function vt(E,Bt){let ge=j.indexOf(E);await t(()=>Te(ui(E.which,o.step,Bt)));let Ar=Vt().found.rows.filter(({open:U$})=>U$).length;Mt(h(Bt?yt.is_at:yt.is_open,{title:E.number||E.title,value:Bt,count:Ar})),g(Ar||!E.open?ge+1:-1)}Oe(()=>{if(!f)return;f<0&&St("verder")?.focus();let E=d.current?.querySelectorAll(".bordkaart")||[],Bt=E[Math.min(G()?1:f,E.length)-1];f>0&&(Bt||document.querySelector(".bordreden"))?.focus(),g(0)},[f]);let N=e.filter(({strength:E})=>E==="sterk").map(({reason:E})=>E),Lt=E=>E===mi?yt.done:E||yt.none;return a`
    <p class="bordstand">${Lr()} ${n.every(({judged:E})=>E)&&yt.all_done}</p>
    <div class="borddrie">
      <section class="bordredenen">
        <h2>${yt.reasons}</h2>
        ${N.length>1&&a`<button type="button" id="alle-sterke" onClick=${()=>it(N)}>${yt.take_strong}</button>`}
        <ul>
          ${b.map(({reason:E,value:Bt,count:ge,strength:Ar})=>a`<li key=${E} class=${E===w?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(E===w)}
                  onClick=${()=>S(E)}><span class="bordtal">${ge}</span> ${Lt(E)}</button>
                <p class="zacht">
                  ${Ar==="zwak"&&a`<span class="bordnaam">${yt.weak}</span> `}
                  ${Bt?h(yt.proposal,{value:Bt}):E===mi?yt.done_more:yt.none_more}
                </p>
                ${Bt&&a`<button type="button" class="klein" aria-label=${`${z(yt.take,ge)}: ${E}`}
                    onClick=${()=>it([E])}>${z(yt.take,ge)}</button>`}
            </li>`)}
        </ul>
      </section>
      <section class="bordkaarten" ref=${d}>
        <h2>${y&&Lt(y.reason)} <span class="zacht">${j.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${yt.keys}</summary>
          <p>${h(yt.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(G()?j.slice(L,L+1):j.slice(0,l)).map(E=>a`<${Qg} key=${E.which} ...${{row:E,act:t,place:vt}}
              hold=${()=>m([...$,E.which])}
              all=${()=>it([E.proposal?.reason||""])} />`)}
        </ul>
        ${G()&&j.length>1&&a`<p class="acties bordblad">
            <button type="button" disabled=${!L} onClick=${()=>u(L-1)}>${yt.previous}</button>
            <span>${h(yt.which,{place:L+1,count:j.length})}</span>
            <button type="button" disabled=${L>j.length-2}
              onClick=${()=>u(L+1)}>${yt.following}</button>
          </p>`}
        ${!G()&&j.length>l&&a`<button type="button"
            onClick=${()=>c(j.length)}>${h(yt.more,{count:j.length-l})}</button>`}
      </section>
      <${Yg} />
    </div>
  `}var yt,Kg,mi,ac,Xd=T(()=>{"use strict";ze();W();Ot();P();$o();B();Mr();yt=k.board.place,Kg=30,mi="-",ac=({open:t,proposal:e},n)=>n===mi?!t:n?e?.reason===n:t&&!e});function t$({act:t}){let e=Vt(),{name:n,decisions:s}=e,{rows:o,plan:r,access:i,fields:l}=e.found,[c,p]=q(null),[u,$]=q(""),m=JSON.stringify(s),d=e.taken===m&&lt().own;Oe(()=>{d||t(async()=>{e.taken=m;let w=await xr({name:n,decisions:s},!1);p(w.ok?null:w)})},[m]);let f=()=>bn("keuzes.yaml",`${JSON.stringify({keuzes:e.decisions},null,1)}
`,"application/yaml"),g=()=>u!==Ke.alongside_busy&&Yn($,Ke.alongside_busy,async()=>{let w=await xr({name:n,decisions:s},!0);if(!w.ok)return p(w);location.hash=M("vergelijk")});if(c)return a`<div class="antwoord"><${si} ...${c} /></div>`;if(!d)return a`<p role="status">${Ke.making}</p>`;let b=H(F.route.query),v=_.plans.find(({title:w})=>w===r.title)||_.plans[_.plans.length-1],y=V(b).apart.filter(w=>w.plan===v.key&&w.groups.length);return a`
    <p>
      ${Lr()}
      ${o.some(w=>!w.judged)&&a` <strong>${Ke.not_yet}</strong>`}
    </p>
    <${pi} by="kind" scenario=${b} plan=${v} />
    ${y.map(({kind:w,groups:S})=>{let j=S.flatMap(L=>L.things);return a`<p>${z(Ke.apart,j.length,{kind:rt(w)})} <${ct} ids=${j} /></p>`})}
    ${F.route.query.cel&&a`<${No} address=${F.route.query.cel} by="kind" scenario=${b} />`}
    <p><a href=${M("aandachtspunten")}>${Ke.questions}</a></p>
    <section class="blok">
      <h2>${Ke.take_along}</h2>
      <label class="veld"><span>${Ke.access}</span>
        <${Fn} id="toegang" label=${Ke.access} value=${r.access||"niet-openbaar"}
          options=${i.map(w=>[w,w.replace("-"," ")])} pick=${w=>t(()=>Te(uo(l.access,w)))} />
      </label>
      <p class="zacht">${Ke.access_more}</p>
      <${ei} files=${[{id:"bewaar-werkmap",label:Ke.workbook,name:"workbook",given:{decisions:s}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${f}>${Ke.choices}</button>
        <button type="button" id="ernaast" onClick=${g}>${Ke.alongside}</button>
        <span role="status">${u}</span>
      <//>
      <p class="zacht">${Ke.workbook_more} ${Ke.next_list}</p>
    </section>
    <${ni} />
  `}var Ke,e$=T(()=>{"use strict";W();Q();P();Nt();$o();B();Fe();pt();so();Yt();ut();nc();Mr();vr();Ke=k.board.result});function s$({state:t,why:e,own:n}){let s=k.werkplaats;return a`
    <p>
      ${n?a`<strong>${h(s.own,{name:n})}</strong> <a href="#/controleer">${s.to_save}</a>. `:a`${h(s.shipped,{title:_.meta.title})} `}
      ${t==="off"?e:s.states[t]}
    </p>
  `}function nb(){let t=document.activeElement,e=tb.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==St("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&St(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(eb));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function sb({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=Vt(),l=o.rows.filter($=>$.open).length,c=Ns[Ns.indexOf(t)+1],p=($,m)=>e(Hd.bind(null,$),()=>m),u=t==="plaatsen"&&l?h(Ut.next_open,{count:l}):Ut.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${z(Ut.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${h(Ut.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&p(-1,Ut.undone)}>${Ut.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&p(1,Ut.redone)}>${Ut.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>Xg(e)}>${Ut.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${M("controleer",{stap:c})}>${u}</a>`}
    </div>
  `}function r$({route:t}){let[,e]=q(0),[n,s]=q(""),o=t.query.stap||"",r=zn()&&Ns.includes(o)?o:Ns[0],{of:i,Step:l}=n$[r],c=zn()?.found.plan,p=(c?.day||"").split("-").reverse().map(Number).join("-");async function u(m,d){let f=nb(),g=zn()?.decisions.length;try{s(""),await m(),e(v=>v+1);let b=zn()?.decisions.length||0;d?Mt(d()):b!==g&&Mt(z(Ut.decided,b)),window.setTimeout(f,60)}catch(b){s(b.message)}}Oe(()=>{F.started&&window.scrollTo(0,0)},[r]),Oe(()=>{function m(g){let b=St({z:"ongedaan",y:"opnieuw"}[g.key]||"");!b||!g.ctrlKey||g.target.matches("input,textarea")||(b.click(),g.preventDefault())}let d=g=>zn()?.saved===!1&&g.preventDefault(),f=new AbortController;return window.addEventListener("keydown",m,{signal:f.signal}),window.addEventListener("beforeunload",d,{signal:f.signal}),()=>f.abort()},[F.route]);let $={day:p,own:zn()?.found.own,count:zn()?.found.rows.length};return a`
    <${Zg} at=${r} />
    <${st} key=${r} text=${i.title} title=${`${k.check.title}: ${Ut.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${h(i.intro,$)}</p>`}
    <//>
    ${c&&a`<p class="zacht">${h(Ut.source,{...c,day:p,who:c.access||Ut.private})}</p>`}
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${u} />
    ${zn()&&r!==Ns[0]&&a`<${sb} at=${r} act=${u} />`}
    ${r===Ns[0]&&a`<${ni} /><${md} />`}
  `}var Ut,n$,Ns,o$,Zg,Xg,tb,eb,a$=T(()=>{"use strict";ze();W();Q();Ot();P();$o();B();Fe();Kd();Jd();Yd();Xd();e$();Yt();vr();Ut=k.board,n$={lijst:{of:Ut.list,Step:Gd},kolommen:{of:Ut.columns,Step:Ud},plaatsen:{of:Ut.place,Step:Zd},partners:{of:Ut.partners,Step:Qd},resultaat:{of:Ut.result,Step:t$}},Ns=Object.keys(n$);o$=()=>a`
  <${st} text=${Ut.elsewhere.title}><p class="uitleg">${Ut.elsewhere.intro}</p><//>
  <ol>${Ut.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${zo} />
`,Zg=({at:t})=>a`
  <nav class="bordstappen" aria-label=${Ut.steps_label}><ol>
      ${Ns.map((e,n)=>a`<li class=${n<Ns.indexOf(t)?"is-gedaan":""}>
          <a href=${M("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${Ut.steps[e]}</a>
        </li>`)}
  </ol></nav>
`,Xg=t=>t(async()=>{let e=Vt(),{name:n,data:s}=await lt().ask("workbook",{decisions:e.decisions});bn(n,s,_r.xlsx),e.saved=!0}),tb=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],eb=":is(button,select,input,a)"});function ob({columns:t,rows:e}){let n=r=>i=>i[r]??"",s=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),o=e.length>ic?` ${h(pn.first,{count:ic})}`:"";return a`
    <${dt} id="eigen-uitkomst" caption=${`${z(pn.rows,e.length)}${o}`}
      rows=${e.slice(0,ic)} columns=${s} />
    <div class="acties"><${fe} name=${pn.file} rows=${()=>[t,...e]} label=${pn.csv} /></div>
  `}function c$({start:t=pn.example}){let[e,n]=q(t),[s,o]=q(""),[r,i]=q(null);function l(){i(null),Yn(o,pn.busy,async()=>i(await lt().ask("ask",{text:e})))}return a`
    <section class="blok">
      <h2>${pn.title}</h2>
      <p class="zacht">${pn.intro}</p>
      <label class="veld breed"><span>${pn.label}</span>
        <textarea id="eigen-vraag" rows="10" spellcheck=${!1} value=${e}
          onInput=${c=>n(c.target.value)}></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${l}>${pn.ask}</button></div>
      <div aria-live="polite">
        ${s&&a`<p>${s}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?pn.yes:pn.no}</strong></p>`}
        ${r?.graph&&a`<${l$} label=${pn.result} text=${r.graph} />`}
        ${r?.columns&&a`<${ob} columns=${r.columns} rows=${r.rows} />`}
      </div>
    </section>
  `}function ib(t){let e=Object.entries(t.columns),n=s=>bs(s.subject)?a`<${A} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>p$(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[rb],...Dn(s=>s.plan),{key:"bron",label:Et.columns.place,sort:!1,text:ab}]}function lb({name:t,query:e,scenario:n}){let s=u$(n).filter(c=>c.query===t);if(!s.length)return a`<p>${Et.nothing}</p>`;let o=ib(e),r={rows:z(Et.rows,s.length),scenario:It(n)},i={key:"sentence",label:Et.columns.sentence,text:c=>c.sentence},l=()=>jn([i,...o],s,c=>Qt(n,c.plan));return a`
    <${dt} id=${`uitkomst-${t}`} caption=${h(Et.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${fe} name=${`${t}.csv`} rows=${l} />
      <a href=${M("aandachtspunten",{vraag:t})}>${Et.as_sentences}</a>
    </div>
  `}function cb({name:t,query:e,scenario:n}){let s=e.shelf===$a,o=M("overzicht",{rijen:Et.rows_of[t]});return a`
    <p class="kruimel"><a href=${M("vragen")}>${Et.title}</a></p>
    <${st} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${gn}><${ha} /><//>`}
    <${wn} pairs=${[[Et.why,e.why],[Et.weight,e.severity]]} />
    ${s&&a`<section><h2>${Et.result}</h2><${lb} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${!ml([t,e])&&a`<p>${e.open?Et.open:Et.elsewhere}</p>`}
    ${t in Et.rows_of&&a`<p><a href=${o}>${Et.in_overview}</a></p>`}
    <details>
      <summary>${Et.sparql}</summary>
      <${l$} label=${Et.sparql} text=${e.sparql} lang="en" />
      <${js} text=${()=>e.sparql} label=${Et.copy} />
    </details>
    ${pe()&&!e.open&&a`<${c$} key=${t} start=${e.sparql} />`}
  `}function pb({shelf:t,counts:e}){let n=Object.entries(_.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:Et.columns.title,text:o=>o.title,cell:o=>a`<a href=${M(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:Et.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:Et.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${dt} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===$a?s:s.slice(0,2)} />
    </section>
  `}function d$({route:t}){let e=H(t.query),n=t.path[1],s=_.queries[n];if(n&&!s)return a`<${Fs} />`;if(n)return a`<${cb} ...${{name:n,query:s,scenario:e}} />`;let o=ho(u$(e).map(r=>r.query));return a`
    <${st} text=${Et.title}><p class="uitleg">${Et.intro}</p><//>
    ${pe()&&a`<${c$} />`}
    ${Et.shelves.map(r=>a`<${pb} shelf=${r} counts=${o} />`)}
  `}var Et,pn,ic,l$,i$,p$,u$,rb,ab,$$=T(()=>{"use strict";W();Q();Ot();P();Nt();B();Fe();Co();Y();pt();Ze();Yt();Xs();ut();Ee();wr();Et=k.questions,pn=k.questions.own,ic=200;l$=({label:t,text:e,lang:n})=>a`<pre tabindex="0" role="region" aria-label=${t}><code lang=${n}>${e}</code></pre>`;i$={barrier:t=>t.barrier&&bt(t.barrier),kind:t=>t.kind&&rt(t.kind),partner:t=>t.partner&&O(ye(t.partner)||t.partner),severity:t=>K("Severity",t.severity),detail:t=>t.detail&&(bs(t.detail)?O(t.detail):t.description)},p$=(t,e)=>(i$[t]?i$[t](e):e[t])||"",u$=t=>V(t).gaps.flatMap(e=>Vn(e).map(n=>({...n,plan:e.plan}))),rb={key:"severity",label:Et.columns.weight,text:t=>String(Object.keys(_.codes.Severity).indexOf(t.severity)),csv:t=>p$("severity",t),cell:t=>a`<${ka} severity=${t.severity} />`},ab=t=>Zs(t).map($e).join("; ")});function h$(t,e,n,s){let o=n;return{placed:pc(t,e).map(i=>{let l=s(i);return o+=l,{...i,y:o-l,middle:o-l/2}}),bottom:o}}function ub({lane:t,rows:e,wide:n}){let s=ys(e,!0),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${qt.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*qt.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*qt.line}>
        ${s.length?s.join(" · "):z(Ps.lane_total,e.length)}
      </text>
    </g>
  `}function db({row:t,lane:e,shown:n,point:s}){let o=qt.left+t.x,r=e.middle+((e.levels-1)/2-t.level)*qt.level,i=t.tail&&cc[t.outcome].tail&&qt.left+t.tail,l={row:t,x:o,y:r},c=h(Ps.mark,{...t,what:t.what||Ps.card.none,phrase:cc[t.outcome].phrase});return a`
    ${i&&a`<path class="staart" d=${`M${o} ${r} H${Math.max(i,o+9)} m0 -5 v10`} />`}
    <a href=${Je(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${c}
      transform=${`translate(${o} ${r})`} onMouseEnter=${()=>s(l)} onFocus=${()=>s(l)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Xa} outcome=${t.outcome} /></g>
    </a>
  `}function $b({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=Ae(o.id),c=Qi(o.work),p={...r>e*.62?{right:fi(e-r+14,e)}:{left:fi(r+14,e)},...i>n*.6?{bottom:fi(n-i,n)}:{top:fi(i,n)}};return a`
    <div class="belofte-kaart" style=${p} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${lo} outcome=${o.outcome} on=${o.on&&h(Ps.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${k.gaps.deadline.how.leads}: <${ct} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${$e(l)}</p>`}
    </div>
  `}function b$({plan:t,rows:e,date:n}){let[s,o]=q(null),{wide:r,years:i,beyond:l}=Rn(t),{placed:c,bottom:p}=h$(t,e,qt.top,({levels:S,title:j})=>Math.max(S*qt.level+qt.pad,j.length*qt.line+36)),u=qt.left+r+20,$=p+qt.foot,m=Zi(t,n),d=qt.left+m.x,f=h(Ps.report,{date:et(m.date)}),g=f.length*8.6+24,b=()=>o(null),v=S=>S.key==="Escape"&&b(),y=l&&{x:qt.left+l.x,y:qt.top-9},w=Math.min(Math.max(d-g/2,qt.left),u-g);return a`
    <div class="lanenvak" onMouseLeave=${b} onKeyDown=${v}>
      <svg class="lanen" viewBox=${`0 0 ${u} ${$}`} role="group" aria-label=${Ps.picture}>
        <rect class="daarna" x=${d} y=${qt.top} width=${u-d} height=${p-qt.top} />
        ${i.map(({year:S,x:j})=>a`
            <g class="jaar">
              <line x1=${qt.left+j} x2=${qt.left+j} y1=${qt.top} y2=${p} />
              <text x=${qt.left+j+4} y=${qt.top-9}>${S}</text>
            </g>
          `)}
        ${l&&a`<g class="jaar"><text text-anchor="middle" ...${y}>${Ps.beyond}</text></g>`}
        ${c.map(S=>a`<${ub} lane=${S} rows=${S.mine} wide=${r+20} />`)}
        <line class="laaneind" x1="0" x2=${u} y1=${p} y2=${p} />
        <line class="nu" x1=${d} x2=${d} y1=${qt.top-8} y2=${p} />
        <g class="nulabel">
          <rect x=${w} y=${p+4} width=${g} height="28" rx="3" />
          <text x=${w+g/2} y=${p+24} text-anchor="middle">${f}</text>
        </g>
        ${c.flatMap(S=>S.mine.map(j=>a`
              <${db} key=${j.id} row=${j} lane=${S} shown=${s?.row.id===j.id} point=${o} />
            `))}
      </svg>
      ${s&&a`<${$b} at=${s} width=${u} height=${$} close=${b} />`}
    </div>
  `}function y$({scenario:t,plan:e}){let n=ts(e,t.date);if(!n.length)return null;let{wide:s,years:o,beyond:r}=Rn(e),i=$n(e.key,t.date),l=f=>f$+8+f/s*(Do-f$-16),c=f=>Math.max(mb,w$(f)*k$+4),{placed:p,bottom:u}=h$(e,n,lc,c),$=l(Zi(e,i).x),m=p.map(f=>h(m$.description,{chapter:yo(f),counts:gt(ys(f.mine))})),d=$>Do-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${Do} ${u+16}`} role="img" aria-label=${m.join(" ")}>
      <rect class="straks" x=${$} y=${lc} width=${Do-$} height=${u-lc} />
      ${o.map(({year:f,x:g})=>a`
          <line class="jaar" x1=${l(g)} x2=${l(g)} y1="4" y2=${u} />
          <text class="jaartal" x=${l(g)+4} y="12">${f}</text>
        `)}
      ${r&&a`<text class="jaartal" x=${l(r.x)} y="12" text-anchor="middle">${Ps.beyond}</text>`}
      ${p.map(f=>a`
          <line class="baan" x1="0" x2=${Do} y1=${f.y} y2=${f.y} />
          <text x="0" y=${f.middle+4}>${bb(yo(f))}</text>
        `)}
      ${p.flatMap(({y:f,mine:g})=>hb(g).map(([b,v])=>a`<text class="jaartal" x=${l(b)-8} y=${f+12} text-anchor="end">+${v}</text>`))}
      <line class="baan" x1="0" x2=${Do} y1=${u} y2=${u} />
      <line class="peil" x1=${$} x2=${$} y1="2" y2=${u+4} />
      <text class="peildag" x=${d==="end"?$-4:$+4} y=${u+13} text-anchor=${d}>
        ${h(m$.line,{date:et(i)})}
      </text>
      ${p.flatMap(f=>f.mine.filter(g=>g.level<uc).map(g=>a`
            <g transform=${`translate(${l(g.x)} ${gb(f,g)}) scale(${fb})`}>
              <title>${[g.name,g.by,cc[g.outcome].phrase].join(", ")}</title>
              <${Xa} outcome=${g.outcome} />
            </g>
          `))}
    </svg>
  `}var m$,Ps,cc,qt,pc,g$,fi,f$,Do,lc,k$,mb,fb,uc,w$,hb,gb,bb,dc=T(()=>{"use strict";W();Q();P();B();Y();Pt();ut();yr();m$=k.summary.lanes,Ps=k.promises,cc=k.shared.outcomes,qt={left:320,top:32,foot:40,level:19,pad:30,line:21},pc=(t,e)=>Rn(t).lanes.map((n,s)=>({...n,mine:e.filter(o=>o.lane===s)})).filter(({mine:n})=>n.length);g$=({plan:t,lane:e})=>Rn(t).lanes[e]?yo(Rn(t).lanes[e]):"";fi=(t,e)=>`${t/e*100}%`;[f$,Do,lc,k$,mb,fb]=[262,690,17,8,16,.62],uc=30,w$=t=>Math.min(t.levels,uc),hb=t=>[...ho(t.filter(({level:e})=>e>=uc).map(({x:e})=>e))],gb=(t,e)=>t.middle+(e.level-(w$(t)-1)/2)*k$,bb=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function kb({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?vn.route.undecided:vn.route.no_partner,i=n.map(({label:l})=>a`<li><span>${l}</span></li>`);return a`
    <li class=${s.length||o.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${s.length?o.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<ul class="gemis" aria-label=${vn.route.silent}>${i}</ul>`}
        <ul class="namen">
          ${s.map(({id:l,label:c,cells:p})=>a`
              <li class=${Dt(l)?"verzamel":""}>
                <${Se} basis=${p[e-1]?.most_basis} />${c}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function wb({scenario:t,plan:e}){let n=We("kind",t,e),s=We("partner",t,e),{reach:o}=V({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${kb} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${s.filter(l=>l.cells[i]?.initiatives)} column=${o[0].columns[i]} />
        `)}
    </ol>
  `}function _$({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=_.meta,l={version:r,content:(i||"").slice(0,12),scenario:It(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${k.shared.app}</p>
        <p>${h(vn.head,{date:et($n(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${h(vn.foot.source,{sources:ss(t)})} ${h(vn.foot.version,l)}</p>
        <p>${h(vn.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function yb({cell:t,step:e}){let[n,s]=[bt(e),t?.brief||[]],[o,r]=s;return t?.undecided?a`<td class="onbeslist" data-kop=${n}>${o}</td>`:t?.initiatives?a`
      <td data-kop=${n}><${ls} bar=${t.bar} /><span>${o}</span><span class="sr">. ${r}</span></td>
    `:t?.unmet?a`<td class="arcering" data-kop=${n}><span class="plaat">${o}</span></td>`:a`<td class="niets">${s.join(" ")||"–"}</td>`}function xb({scenario:t,plan:e,...n}){let s=ke(e).summary,{points:o}=V({...t,plan:e.key}),{phrase:r,named:i}=Nn(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${_$} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">${h(s.intro,{report:ns(e)})} ${r.lead}</p>
      <${rs} plan=${e} />
      <${hi} title=${s.matrix.title} note=${s.matrix.note}>
        <${_b} scenario=${t} plan=${e} />
        <${$r} undecided=${Sa(t,e)} />
      <//>
      <${hi} title=${k.overview.start.discuss.title}>
        <ul class="blad-punten">
          ${o.map(c=>a`
              <li>
                <h3><span class="getal">${c.number}</span> ${c.title}</h3>
                <p>${c.text} <strong>${c.ask}</strong></p>
              </li>
            `)}
          <li class="zorg"><p>
            <strong>${s.care.title}</strong>${" "}
            ${h(s.care.text,{reading:l?s.care.reading.most:s.care.reading.some})}
          </p></li>
        </ul>
      <//>
    <//>
  `}function vb({scenario:t,plan:e,...n}){let{summary:s,shared:o}=ke(e),r=et($n(e.key,t.date)),i=tr(ts(e,t.date),o.outcomes,Nn(t,e).named),l=[a`<span class="bijbeeld">${s.lanes.drawn} </span>`,s.lanes.note];return a`
    <${_$} plan=${e} scenario=${t} ...${n}>
      <${hi} title=${s.route.title} note=${s.route.note}>
        <${wb} scenario=${t} plan=${e} />
      <//>
      <${hi} title=${s.lanes.title} note=${l}>
        <${y$} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${i.map(([c,{tile:p,count:u}])=>a`
              <li><${Wo} outcome=${c} /> <strong>${u}</strong> ${h(p,{date:r})}</li>
            `)}
        </ul>
      <//>
    <//>
  `}function x$({route:t}){let e=H(t.query),n=je(e),s=2*n.length;return a`
    <div class="vel-boven">
      <${st} text=${vn.title}><p class="uitleg">${vn.screen}</p><//>
      <${Gs} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${vn.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((o,r)=>a`
          <${xb} key=${o.key} scenario=${e} plan=${o} number=${2*r+1} total=${s} />
          <${vb} key=${`${o.key}-2`} scenario=${e} plan=${o} number=${2*r+2} total=${s} />
        `)}
    </div>
    <${be} text=${vn.screen} />
  `}var vn,_b,hi,v$=T(()=>{"use strict";W();Ot();P();Nt();B();Ln();pt();Pt();so();Ze();dc();ut();yr();vn=k.summary;_b=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${vn.matrix.title}</caption>
    <thead>
      <tr><td></td>${kn(e).map(n=>a`<th scope="col">${bt(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${We("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${yb} cell=${s} step=${kn(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,hi=({title:t,note:e,children:n})=>a`
  <section class="blok-blad" aria-label=${t}>
    <h2>${t}</h2>
    ${e&&a`<p class="zacht">${e}</p>`}
    ${n}
  </section>
`});function bi(t){let n=t.flatMap(o=>_o(o,H({}))).map(({step:o,basis:r})=>`${x(o,"notation")} ${r}`),s=({notation:o})=>Object.keys(me).find(r=>n.includes(`${o} ${r}`));return gi(dn.filter(s).map(o=>`${o.label} (${me[s(o)||""][1]})`))}function Sb({id:t}){let e=J(t,"who").flatMap(y=>y.acts?y.to:[]),n=({key:y})=>h(tt.steps,{steps:bi(e.filter(w=>Rt(w,y)))}),s=y=>_.partners[y].find(w=>w.id===t)?.steps||[],o=co(s("")),r=_.plans.filter(y=>s(I?y.key:"").length),i=J(t,"who").flatMap(y=>y.acts?[]:qn(y.to)),l=co(C(i)).filter(y=>!o.includes(y)),c=y=>J(y,"who").every(w=>!w.acts||w.from===t),p=C(e.filter(y=>_.works[y]?.across&&c(y)).flatMap(Xn)),u=Wt(t,"unitOf"),$=Ht(Wt(t,"chapterLead")),m=$.flatMap(Ae),d=$.flatMap(y=>Wt(y,"concerns")).filter(y=>Le(y,"Contradiction")&&Ae(y).some(w=>m.includes(w))),f=d.length>0&&a`${tt.disputed} <${ct} ids=${C(d)} />`,g=y=>{let w=co(_.partners[""].find(S=>S.id===y)?.steps||[]);return w.length>0&&a`<span class="zacht"> – ${gi(w)}</span>`},b=x(t,"tooi"),v=[...Po(t),[k.thing.also_known,Na(t)],[tt.leads,$.length>0&&a`<${qe} ids=${$} /> ${f}`],[tt.units,u.length>0&&a`<${qe} ids=${u} more=${g} />`],[tt.identity,b?h(tt.identified,{code:b,date:et(x(t,"checkedOn"))}):tt.unidentified]];return a`
    <${nt} title=${k.thing.known}>
      <${ae} text=${x(t,"summary")} />
      ${Dt(t)&&a`<p>${tt.collective}</p>`}
      ${x(t,"isIndependent")==="true"&&a`<p>${tt.independent}</p>`}
      ${r.map(y=>a`<p>${I&&`${y.title}: `}${n(y)}</p>`)}
      ${p.length>0&&a`<p>${h(tt.across,{kinds:gi(p.map(rt))})}</p>`}
      ${l.length>0&&a`<p>${h(tt.named_steps,{steps:gi(l)})}</p>`}
      ${!o.length&&!l.length&&a`<p>${tt.no_steps}</p>`}
      <${wn} pairs=${v} />
    <//>
  `}function Ob({id:t,rows:e}){let n=tt.columns,s=c=>Ct(c.to)?.key,o=[...Dn(s),At("actie",n.action,c=>c.to),{key:"soort",label:n.what,text:c=>ue(c.to)},{key:"rol",label:n.role,text:c=>c.phrase},yn("stand",n.stand,c=>c.to),{key:"stap",label:n.step,text:c=>ai(c.to)},is(n.place,c=>c.of)],r=C(e.map(c=>c.to)).map(c=>{let p=e.filter($=>$.to===c),u=C(p.map($=>$.phrase)).join(", ");return{...p[0],phrase:u,of:p.flatMap($=>$.of)}}),i=cr(t,"activiteiten",H({}),s),l={id:"acties",caption:tt.work_caption,rows:r,sort:"actie",columns:o,file:i};return a`
    <${nt} title=${h(tt.work,{count:r.length})} note=${tt.work_note}>
      ${r.length?a`<${dt} ...${l} />`:a`<p>${k.shared.none}</p>`}
    <//>
  `}function Cb({id:t}){let e=x(t,"organisationKind")===tt.places.of&&!Dt(t)?wt(t,"altLabel"):[],n=p=>e.some(u=>es(p.replace("-"," ")).includes(es(u))),s=p=>wt(p,"place").filter(n).join(", "),o=J(t,"who").map(p=>p.to),r=Ht(Pn.filter(p=>s(p)&&!o.includes(p))),l=a`<${qe} ids=${r} more=${p=>a`<span class="zacht"> – ${s(p)}</span> <${_t} id=${p} />`} />`,c=h(tt.places.title,{count:r.length});return r.length>0&&a`<${nt} title=${c} note=${tt.places.note}>${l}<//>`}function jb({id:t}){let[e,n]=[H({}),ea(t)],o=_.plans.flatMap(m=>ts(m,e.date)).filter(m=>m.outcome==="ahead"&&n(m.work)),r=J(t,"who").flatMap(m=>m.acts?m.to:[]),i=C([...r,...r.flatMap(m=>zt(m,"followedBy"))]).filter(m=>tt.to_come.includes(Cn(m))&&!o.some(d=>d.work===m)),l=m=>h(k.shared.work.bound,{date:m}),c=[...o.map(({work:m,what:d,quote:f,by:g})=>[n(m),m,d,`${f} (${l(g)})`]),...i.map(m=>["planned",m,xe(m).toLowerCase()])],p=Object.entries(tt.coming.groups).flatMap(([m,d])=>{let f=c.filter(([b])=>b===m).map(([,b,...v])=>a`<li><${A} id=${b} />: ${v.filter(Boolean).join(", ")}</li>`),g=a`<${Mn} id=${`komt-${m}`} items=${f} first=${G()?$c:void 0} />`;return f.length?a`<p>${z(d,f.length)}</p>${g}`:[]}),u=M("beloften",{partner:x(t,"notation"),uitkomst:"ahead"}),$=o.length>0&&a`<p><a href=${u}>${tt.coming.all}</a></p>`;return p.length>0&&a`<${nt} title=${tt.coming.title} note=${tt.coming.note}>${p}${$}<//>`}function Lb({id:t}){let e=J(t,"own");if(!e.length)return null;let n=e.map(({to:s,of:[o]})=>a`
      <h3><${A} id=${s} /></h3>
      <${dr} id=${o} /><${ee} of=${[o]} />
    `);return a`
    <${nt} title=${h(tt.own,{count:e.length})} note=${tt.own_note}>
      <${Mn} id="eigen" as="div" first=${$c} items=${n} />
    <//>
  `}function Mb({id:t}){let e=J(t,"member");if(!e.length)return null;let n=({of:r})=>a`
    <p>${[x(r[0],"asOf").slice(0,4),x(r[0],"post")].filter(Boolean).join(": ")}</p>
    ${r.map(i=>a`<${ae} text=${x(i,"summary")} />`)} <${ee} of=${r} />
  `,s=Ht(C(e.map(r=>gs(r,t)))).map(r=>{let i=e.filter(l=>gs(l,t)===r);return a`<li><${A} id=${r} />${i.map(n)}</li>`}),o=e[0].to===t?tt.its_members:tt.members;return a`<${nt} title=${o}><${Mn} id="leden" items=${s} first=${s.length} /><//>`}function Tb({id:t}){let e=new Map(J(t,"with").map(s=>[gs(s,t),s]));if(!e.size)return null;let n=Ht([...e.keys()]).map(s=>{let{of:o=[],more:r}=e.get(s)||{},i=h(r?tt.more_works:tt.works,{works:o.map(re).join(", ")});return a`<li key=${s}><${A} id=${s} /><span class="zacht">${i}</span></li>`});return a`
    <${nt} title=${tt.together} note=${tt.alphabetical}>
      ${G()?a`<${Mn} id="samen" items=${n} first=${$c} />`:a`<ul class="kolommen">${n}</ul>`}
    <//>
  `}function zb({id:t}){let e=H({}),n=Va(t,e),s=n.flatMap(c=>c.rows),o=gt(n.flatMap(({end:c})=>c===t?[]:O(c))),r={id:G()?"stromen":"",title:h(tt.flows.title,{count:s.length})},i=o&&a`<p class="zacht">${h(tt.flows.note,{names:o})}</p>`,l=a`<${Qa} ...${{rows:s,scenario:e}} state=${O(t)} />`;return s.length>0&&a`<${Bo} ...${{...r,intro:i}}>${l}<//>`}function S$({id:t}){return a`
    <${Sb} id=${t} />
    <${Ob} id=${t} rows=${J(t,"who")} />
    <${Cb} id=${t} />
    <${jb} id=${t} />
    <${Lb} id=${t} />
    <${qa} title=${tt.wishes} ids=${Wt(t,"wish")} of="concerns" />
    <${Ia} title=${tt.requested} ids=${Ht(Wt(t,"askedOf"))} />
    <${Mb} id=${t} />
    <${zb} id=${t} />
    <${Tb} id=${t} />
    <${Io} id=${t} />
  `}var tt,gi,$c,O$=T(()=>{"use strict";W();Q();Ot();P();Nt();B();Vs();io();we();Co();Y();pt();Pt();Yt();Dl();Ms();ut();Ee();tn();ii();_n();tt=k.thing.organisation,gi=t=>gt(t.map(e=>e.toLowerCase()));$c=1});function Fb({id:t,reports:e}){let n=un(t);if(Sn(t.split("/")[0]).dates.length<3)return null;let s=o=>Qe(t,o).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${_t} id=${t} date=${o} />`;return a`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:o})=>a`<li><span class="zacht">${et(o)}</span>${s(o)}</li>`)}
    </ol>
  `}function Ab({id:t}){let e=Sn(t.split("/")[0]),{no_result:n,not_mentioned:s}=un(t),o=e.dates.filter(({date:l})=>Cn(t,l)),r=_.codes.AgreementStatus[x(t,"agreementStatus")]?.definition;if(!o.length)return null;let i=(l,c)=>a`
    <${ae} text=${x(l,"summary")} /><${no} of=${l} />
    <${ae} text=${c===e.date&&x(l,"resultReported")!=="true"&&n} look="zacht" />
    <${ee} of=${[l]} />
  `;return a`
    <${Fb} id=${t} reports=${o} />
    <ol class="tijdlijn">
      ${o.map(({date:l,label:c})=>{let p=ks(t,l);return a`
          <li>
            <strong>${D(c)}</strong>
            <p><${_t} id=${t} date=${l} /></p>
            ${r&&l===e.date&&a`<${ae} text=${r} look="zacht" />`}
            ${Qe(t,l).earlier&&a`<p class="zacht">${D(s)}</p>`}
            ${p&&i(p,l)}
          </li>
        `})}
    </ol>
  `}function Eb({id:t}){let e=zt(t,"silentPart"),n=e.map(s=>[x(s,"summary"),a`<span class="zacht"> (${K("SilentWeight",x(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${un(t).silent}</strong></p><${Ft} items=${n} />`}function Bb({id:t}){let e=un(t),n=e.deadline_columns,s=Ds(t);if(!s.length)return null;let o=i=>[`“${x(i,"deadlineText")}”`,x(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>x(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>x(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>x(i,"dueBy"),cell:i=>et(x(i,"dueBy"))||x(i,"condition")},{key:"soort",label:n.kind,text:i=>Xo(x(i,"modality"))},{key:"er",label:n.there,text:i=>Qe(i).delivery||e.not_there},{...is(n.place,()=>[]),cell:i=>a`<${ae} text=${x(i,"summary")} /><${ee} of=${[i]} />`}];return a`<${dt} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function Nb({id:t}){let e=un(t),n=e.who_columns,s=J(t,"who");if(!s.length)return a`<p>${e.no_partner}</p>`;let o=[At("wie",n.who,({from:r})=>r,O,Os),{key:"rol",label:n.role,text:({phrase:r})=>r},{key:"wat",label:n.note,sort:!1,text:({of:r})=>x(r[0],"summary")},is(n.place,({of:r})=>r.slice(0,1))];return a`<${dt} id="wie" caption=${e.who_caption} rows=${s} columns=${o} />`}function Pb({id:t}){let e=zt($t(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${un(t).heading}<${ct} ids=${e} />.</p>`}function Ib({id:t}){let e=un(t),n=ta(t);if(n.length)return n.map(o=>a`<${dr} id=${o} /><${ee} of=${[o]} />`);if(x(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let s=wt(t,"interventionKind").map(rt).join(", ");return a`
    <p>${h(e.across,{kinds:s})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${x(t,"rationale")}</p>
  `}function qb({id:t}){let e=un(t),n=Wt(t,"subMeasureOf"),s=o=>a` <${_t} id=${o} />`;return a`<${nt} title=${e.container}><p>${e.parts}</p><${qe} ids=${n} more=${s} /><//>`}function C$({id:t}){let e=un(t),n=Sn(t.split("/")[0]),s=fs(n.date,n),o=x(t,"promise"),r=Po(t),i=x(t,"isContainer")==="true"?qb:Rb;return a`
    <${nt} title=${o?e.promise:e.what}>
      ${Ba(t).map(l=>a`<${ae} text=${l} />`)}
      ${x(t,"isNew")==="true"&&a`<${ae} text=${h(e.new,{when:s})} look="zacht" />`}
      ${x(t,"numberedByUs")==="true"&&a`<${ae} text=${e.numbered} look="zacht" />`}
      <${ee} of=${[t]} />
    <//>
    <${i} id=${t} />
    <${Pa} id=${t} />
    ${r.length>0&&a`<${nt} title=${k.thing.further}><${wn} pairs=${r} /><//>`}
    <${Io} id=${t} />
  `}var un,Rb,j$=T(()=>{"use strict";W();P();B();we();Y();pt();Pt();ut();Ee();tn();_n();un=t=>ke(Ct(t)).thing.undertaking;Rb=({id:t})=>a`
  <${nt} title=${un(t).progress}><${Ab} id=${t} /><${Eb} id=${t} /><${Bb} id=${t} /><//>
  <${nt} title=${un(t).who}><${Nb} id=${t} /><${Pb} id=${t} /><//>
  <${qa} title=${un(t).expected} ids=${J(t,"expected").map(({of:e})=>e[0])} />
  <${nt} title=${un(t).steps}><${Ib} id=${t} /><//>
`});function Hb({id:t}){let e=Wb[mn(t)];return e?_.plans.filter(n=>!Ct(t)||n===Ct(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${Db} key=${n.plan.key} ...${n} />`):null}function Vb({id:t}){let e=Wt(t,"inChapter"),n=_l(Ge.other.annex.file),s=l=>a` <${_t} id=${l} />`,o=l=>h(bi([l])?Ge.other.at:Ge.other.no_step,{steps:bi([l])}),r=l=>a`${s(l)}<p class="zacht">${Ba(l).join(" ")} ${o(l)}</p>`,i=Pn.filter(l=>_.works[l]?.chapters?.includes(t)&&!e.includes(l));return a`
    <${nt} title=${Ge.other.chapter}>
      ${n&&a`<p class="zacht"><a href=${n.href} download=${n.download}>${Ge.other.annex.label}</a></p>`}
      <${qe} ids=${Ht(e)} more=${r} />
      ${i.length>0&&a`<p>${Ge.other.under}</p><${qe} ids=${Ht(i)} more=${s} />`}
    <//>
  `}function Ub({id:t}){let e=[...Po(t),[Le(t,"Legislation")?Ge.also_known:Ge.in_source,Na(t)],[Ge.place,Ae(t).length>0&&a`<${ee} of=${[t]} />`]];return a`
    <${nt} title=${Ge.known}>
      ${Le(t,"Facilitator")&&a`<p class="zacht">${ke(Ct(t)).thing.other.judged}</p>`}
      <${ae} text=${x(t,"summary")} />
      <${ae} text=${x(t,"rationale")} />
      <${wn} pairs=${e} />
    <//>
    <${Pa} id=${t} />
    ${Le(t,"Chapter")&&a`<${Vb} id=${t} />`}
    <${Io} id=${t} />
  `}function Jb({id:t}){let e=H(F.route.query),n=mn(t)==="organisation"&&x(t,"notation"),s=i=>Vn(i).some(({partners:l})=>n&&l.includes(n)),o=V(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=o.map(i=>a`<article class=${`punt gewicht-${i.severity}`}><${La} gap=${i} scenario=${e} /></article>`);return a`
    <${nt} title=${h(Ge.gaps,{count:o.length})}>
      <${Mn} id="vragen" items=${r} first=${G()?Gb:Kb} as="div" />
    <//>
  `}function Qb({id:t}){let e=mn(t),n=[L$[e]&&a`<a href=${M(L$[e])}>${Ge.crumbs[e]}</a>`,I&&Ct(t)?.title,...["inChapter","subMeasureOf"].map(s=>$t(t,s)&&a`<${A} id=${$t(t,s)} />`),ue(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function M$({route:t}){let e=t.path.slice(1).join("/");if(!Gt(e))return a`<${Fs} />`;let n=O(e),s=mn(e),o=Yb[s],r=s==="undertaking"&&x(e,"isContainer")!=="true",i=()=>{let[l,c]=["promise","summary"].map(m=>x(e,m)),p=r?[l&&`${Ge.promised} ${l}`,h(Ge.stand,{stand:xe(e).toLowerCase()})]:[c],u=[`${ue(e)} ${n}`,p.filter(Boolean).join(" ")].filter(Boolean).join(": "),$=C([...Ae(e),...Ae(ks(e))]);return ma(u.replace(/([^.!?])$/,"$1."),$,null,Ct(e)||ot())};return a`
    <${Qb} id=${e} />
    <${st} text=${Le(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${r&&a`<p><${_t} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${Mo} />`}
    <${Hb} id=${e} />
    <div class="acties bovenaan">
      <${js} text=${i} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${k.gaps.bar.print}</button>
      <a href=${M("verken",{uit:e,kies:e})}>${Ge.around}</a>
    </div>
    <${o} id=${e} />
    <${Jb} id=${e} />
  `}var Ge,mc,Wb,Db,Kb,Gb,L$,Yb,T$=T(()=>{"use strict";W();Q();Ot();P();Nt();B();we();Y();pt();Pt();Ze();Yt();Ms();Xs();ut();Ee();tn();O$();ii();j$();_n();wr();Ge=k.thing,mc=k.thing.route,Wb={organisation:(t,e)=>_.partners[I?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:qn},Db=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${I?h(mc.of_plan,{plan:t.title}):mc.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${mc[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[Kb,Gb]=[3,1];L$={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};Yb={undertaking:C$,organisation:S$,step:vd,other:Ub}});function Zb({rows:t,whole:e,chosen:n,plan:s,scenario:o}){let r=e?Nn(o,s).named:{},i=ke(s).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${kt.tiles_label}>
      ${tr(t,i,r).map(([l,{tile:c,count:p}])=>a`
          <button type="button" id=${`uitkomst-${l}`} aria-pressed=${String(n===l)}
            onClick=${()=>R({uitkomst:n===l?null:l})}>
            <${Wo} outcome=${l} />
            <span class="getal">${p}</span>
            <span>${h(c,{date:et($n(s.key,o.date))})}</span>
          </button>
        `)}
    </div>
  `}function nk({rows:t,plan:e,date:n}){let{outcomes:s}=k.shared,o=Object.keys(s).find(l=>s[l].open),r=t.filter(l=>l.outcome===o).sort((l,c)=>Z(l.day,c.day)),i=r.slice(0,tk).map(l=>a`
      <${Wo} outcome=${l.outcome} />
      <span>
        <${A} id=${l.work} text=${l.short} />${" "}${l.what||""}
        <span class="bij">${l.modality}: ${l.quote}</span>
      </span>
    `);return a`
    <aside class="langst-open">
      <h2>${kt.open.title}</h2>
      <p>${r.length?h(kt.open.phrase,{date:et($n(e.key,n))}):kt.open.none}</p>
      <${Ft} items=${i} />
      <p><a href=${M("aandachtspunten",{vraag:"deadline-verstreken"})}>${kt.open.gaps}</a></p>
      <h2>${kt.read.title}</h2>
      <ul class="leesregels"><li>${kt.read.first}</li>${ek}<li>${kt.read.last}</li></ul>
    </aside>
  `}function rk({rows:t}){let e=C(t.map(r=>r.day.slice(0,4))).sort(Z),s=C([...t.flatMap(r=>A$(r.work)),...Zr]).map(r=>[r,O(ye(r))]).sort((r,i)=>Z(r[1],i[1])),o=[[kt.fields.year,"jaar",on(e)],[kt.fields.partner,"partner",s]];return a`<${fa} fields=${o} names=${["jaar","partner"]} />`}function ik({plan:t,scenario:e,chosen:n,query:s}){let{date:o}=e,r=ts(t,o),i=ip(t,o).filter(zr(s)),l=Rn(t).termless[o].filter(g=>zr(s)({work:g,day:""})),c=r.filter(zr(s)),p=c.length===r.length,u=g=>g.filter(b=>!n||b.outcome===n),$=u(c),m=ys($).join(" · "),d=a`
    <p class="zacht belofte-intro">${h(kt.intro,{count:r.length,undated:i.length})}</p>
    <p>${Nn(e,t).phrase.overdue}</p>
  `,f=a`
    <${Zb} rows=${c} whole=${p} chosen=${n} plan=${t} scenario=${e} />
    <div class="belofteblad">
      <div><${b$} plan=${t} rows=${$} date=${o} /><${ok} plan=${t} rows=${$} /></div>
      <${nk} rows=${c} plan=${t} date=${o} />
    </div>
    <details class="tweeling">
      <summary>${kt.table}</summary>
      <${dt} id=${`beloften-${t.key}`} caption=${kt.caption} rows=${$} columns=${F$} sort="dag" />
    </details>
  `;return a`
    <section>
      ${I&&a`<h2>${t.title}</h2>`}
      ${p?d:a`<p role="status"><strong>${z(kt.kept,$.length)}</strong> ${m}</p>`}
      <${ti} works=${u(r.filter(zr({...s,partner:""}))).map(g=>g.work)}
        partner=${s.partner||""} />
      ${r.length>0&&f}
      <${z$} title=${kt.undated} items=${i.map(ak)} />
      <${z$} title=${kt.bare} items=${l.map(g=>a`<${A} id=${g} />: ${xe(g,o)}`)} />
    </section>
  `}function E$({route:t}){let e=H(t.query),n=je(e),s=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",o=n.flatMap(c=>ts(c,e.date)),r=o.filter(zr(t.query)).filter(c=>!s||c.outcome===s),i=()=>jn(Xb,r,c=>Qt(e,c.plan.key)),l={title:kt.heading,scenario:e,of:"svg.lanen",legend:".tegels-uitkomst button"};return a`
    <${st} text=${kt.heading} title=${kt.title} />
    <${gn}><${Gs} /><${ir} /><${rk} rows=${o} /><//>
    <${Mo} />
    ${n.map(c=>a`<${ik} key=${c.key} ...${{plan:c,scenario:e,chosen:s,query:t.query}} />`)}
    <p class="acties">
      <${fe} name="beloften.csv" rows=${i} />
      ${o.length>0&&a`<${en} name="beloften" ...${l} />`}
    </p>
    <${be} text=${z(kt.lane_total,r.length)} />
  `}var kt,F$,Xb,tk,ek,sk,ok,A$,zr,ak,z$,B$=T(()=>{"use strict";W();Q();Ot();P();Nt();B();we();Y();pt();Pt();Ze();Yt();Xl();Ts();dc();ut();yr();Ee();tn();kt=k.promises;F$=[{key:"dag",label:kt.columns.day,text:t=>t.day,cell:t=>t.by},At("actie",kt.columns.work,t=>t.work),{key:"wat",label:kt.columns.what,text:t=>t.what||x(t.work,"prefLabel")},{key:"wie",label:kt.columns.who,text:t=>On(t.work)},{key:"woorden",label:kt.columns.quote,text:t=>t.quote},{key:"stand",label:kt.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${lo} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:kt.columns.lane,text:g$}],Xb=[...F$,To(kt.columns.place,t=>t.id)],tk=6,ek=kt.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);sk=t=>a`
  <${lo} outcome=${t.outcome} on=${t.by} />
  <span><${A} id=${t.work} text=${t.short} />${" "}${t.what||t.quote}</span>
`,ok=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${pc(t,e).map(n=>a`
        <details>
          <summary>${yo(n)}
            <span class="bij">
              ${z(kt.lane_total,n.mine.length)}${ys(n.mine,!0).map(s=>` · ${s}`)}
            </span>
          </summary>
          <${Ft} items=${n.mine.map(sk)} />
        </details>
      `)}
  </div>
`,A$=t=>J(t,"who").map(e=>x(e.from,"notation")),zr=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.partner||A$(e.work).includes(t.partner));ak=({work:t,quote:e,what:n,stand:s})=>a`<${A} id=${t} />: ${[e,n].filter(Boolean).join(", ")}${s&&`; ${s}`}`,z$=({title:t,items:e})=>e.length>0&&a`
    <details class="tweeling">
      <summary>${h(t,{count:e.length})}</summary><${Ft} items=${e} />
    </details>
  `});function N$({title:t,count:e,none:n,children:s}){return a`
    <section class="blok">
      <${I?"h3":"h2"}>${h(An.part,{title:t,count:e})}<//>
      ${e?s:a`<p>${n}</p>`}
    </section>
  `}function lk({loss:t,scenario:e,id:n,title:s}){let o=I$(t,e),r=[{key:"vak",label:An.columns.cell,sort:!1,text:({name:i})=>i,cell:({cell:i,as:l,name:c})=>l?a`<a href=${Ls(i,t.plan)}>${c}</a>`:c},{key:"nu",label:An.columns.now,sort:!1,text:({now:i})=>i},{key:"weg",label:An.columns.lost,sort:!1,text:({cell:i})=>i.phrase}];return a`<${dt} ...${{id:n,rows:o,columns:r}} caption=${s} hideCaption open=${P$()} />`}function ck({loss:t,names:e,scenario:n,apart:s}){let o=Sn(t.plan),{cells:r,none:i,...l}=o.words.losses,c=`verlies${o===_.plans[0]?"":`-${o.key}`}`,p=$=>{let[m,d]=[!0,!1].map(j=>J($,"who",n.date).filter(({from:L})=>e.includes(O(L))===j)),f=d.filter(({acts:j})=>j),g=new Map;for(let{from:j,phrase:L=""}of f.length?f:d)Pe(g,L,O(j));let b=[...g].map(([j,L])=>`${gt(C(L))} (${j})`).join("; "),v=f.length?An.others:An.only_named,y=[...m,...d].map(({from:j})=>j),w=J($,"expected",n.date).flatMap(({from:j})=>y.includes(j)?[]:O(j)),S=[m.length>0&&h(An.role,{names:gt(C(m.map(({phrase:j=""})=>j)))}),b&&h(v,{names:b}),w.length>0&&h(An.expected,{names:gt(C(w))})];return a`
      <li>
        <${A} id=${$} /> <${_t} id=${$} date=${n.date} />
        <span class="zacht"> ${S.filter(Boolean).join("; ")}</span>
      </li>
    `},u=($,m,d=[])=>{let f=a`<${Mn} id=${`${c}-${m}`} items=${d.map(p)} first=${P$()} />`;return d.length>0&&a`<${N$} title=${$} count=${d.length}>${f}<//>`};return a`
    <section>
      ${I&&a`<h2>${o.title}</h2>`}
      <p class="verlieskop">${t.headline}</p>
      <p>${t.phrase}</p>
      ${s}
      <${dk} loss=${t} scenario=${n} />
      <${N$} title=${r} count=${t.cells.length} none=${i}>
        <${lk} loss=${t} scenario=${n} id=${c} title=${r} />
      <//>
      ${Object.entries(l).map(([$,m])=>u(m,$,t[$]))}
      ${t.blocks.map(($,m)=>u($.phrase,String(m),$.acts))}
    </section>
  `}function fc({losses:t,names:e,scenario:n,apart:s}){let o=()=>t.flatMap(r=>I$(r,n).map(({cell:i,step:l,now:c})=>[gt(e),rt(i.column),l,c,i.phrase,...Qt(n,r.plan)]));return a`
    ${t.map((r,i)=>a`<${ck} ...${{loss:r,names:e,scenario:n}} apart=${!i&&s} />`)}
    ${!t.length&&[je(n).map(r=>a`<p>${r.words.losses.nothing}</p>`),s]}
    <div class="acties"><${fe} name="wat-als.csv" rows=${()=>[[...An.csv,...Qs],...o()]} /></div>
  `}function pk(t,e){let n=[t.last_actor,t.only_lead,t.no_lead,t.other_lead].flat(),s=new Map(t.places.map(o=>[`${o.step}~${o.kind}`,o]));return V({...e,plan:t.plan}).places.map(o=>({key:o.kind||String(o.step),last_actor:[],only_lead:[],title:o.kind?D(rt(o.kind)):bt(o.step),...s.get(`${o.step}~${o.kind}`),things:o.things.filter(r=>n.includes(r)),empty:!o.things.length}))}function uk({place:t,date:e}){let{title:n,things:s,empty:o,last_actor:r,only_lead:i}=t,l=s.filter(c=>!r.includes(c));return a`
    <li class=${r.length?"verlies":s.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${r.map(c=>a`<i key=${c} class="paal weg"></i>`)}
        ${l.map(c=>a`<i key=${c} class=${`paal b-${ws(c,e)}`}></i>`)}
      </div>
      ${r.length>0&&a`
          <p class="verliestal">${h(mo.lost,{count:r.length,total:s.length})}</p>
          <p class="verlieswoord">${mo.lost_phrase}</p>
        `}
      ${i.length>0&&a`<p>${z(mo.lead,i.length)}</p>`}
      ${r.length+i.length===0&&a`<p class="zacht">
          ${s.length?z(mo.stays,s.length):mo[o?"nothing":"elsewhere"]}
        </p>`}
    </li>
  `}function dk({loss:t,scenario:e}){let{legend:n}=mo,s=pk(t,e),o=C(s.flatMap(i=>i.things.map(l=>ws(l,e.date)))),r=Object.keys(_.codes.CellState).filter(i=>o.includes(i));return a`
    <section class="verliesbeeld">
      <h2>${mo.title}</h2>
      <ul class="plaatsen">
        ${s.map(i=>a`<${uk} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${h(n.lost,{source:bo(ot(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${K("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var mo,An,P$,I$,q$=T(()=>{"use strict";W();Ot();P();Nt();B();we();Ln();Y();pt();Pt();Yt();Ms();ut();Ee();mo=k.whatif.picture,An=k.whatif,P$=()=>G()?1:void 0,I$=(t,e)=>t.cells.map(n=>{let{matrix:s}=V({...e,plan:t.plan}),o=s.kind.find(c=>c.column===n.column&&c.barrier===n.barrier),[r,i]=[D(rt(n.column)),o?bt(n.barrier):""],l=o?h(An.cell,{kind:r,step:i.toLowerCase()}):r;return{cell:n,as:o,step:i,name:l,now:o?Fo(o):An.no_cell}})});function $k({notations:t,names:e,scenario:n}){let s=t.map(l=>["zonder",l]),o=kr("answer",{options:[...hs(n),...s]},()=>Mt(X.done));if(!o||o.silent!==void 0)return a`<div><p>${o?o.silent:X.busy}</p></div>`;let r=l=>!n.plan||l.plan===n.plan,i=z(X.questions,o.gaps.filter(r).length);return a`
    <div>
      <${fc} losses=${o.losses.filter(r)} names=${e} scenario=${n} />
      <p>${h(X.with_this,{questions:i,now:V(n).gaps.length})}</p>
    </div>
  `}function mk({acting:t,chosen:e}){let[n,s]=q(""),o=c=>R({zonder:c.map(ki).join(",")}),r=c=>{if(e.includes(c))return o(e.filter(p=>p!==c));o(Ie()?[...e,c]:[c])},i=c=>[O(c),...wt(c,"altLabel")].join(" "),l=t.filter(c=>So(i(c),n));return a`
    <h2>${X.leave_out}</h2>
    ${e.map(c=>a`
        <button type="button" class="weggelaten" key=${c} aria-label=${h(X.put_back,{name:O(c)})}
          onClick=${()=>r(c)}>
          ${O(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&a`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>o([])}>${X.clear}</button>
          <button type="button" class="klein" onClick=${()=>lr(location.href,X.shared)}>${X.share}</button>
        </p>
      `}
    <label class="veld">
      <span>${X.search}</span>
      <input id="partnerzoek" type="search" autocomplete="off" spellcheck=${!1} value=${n}
        onInput=${c=>s(c.target.value)}
        onKeyDown=${c=>c.key==="Enter"&&l.length===1&&r(l[0])} />
    </label>
    <ul class="partnerlijst" aria-label=${X.list}>
      ${l.map(c=>a`
          <li key=${c}>
            <button type="button" id=${`zonder-${ki(c)}`} aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}>${O(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${X.none_found}</p>`}
    ${!Ie()&&a`<p class="zacht">${X.alone}</p>`}
  `}function fk({most:t,scenario:e}){let n=({steps:o,alone:r,lead:i})=>[r>0&&z(X.start.alone,r),r>0&&(o.length?h(X.start.steps,{steps:gt(o.map(l=>bt(l).toLowerCase()))}):X.start.no_step),i>0&&z(X.start.lead,i)].filter(Boolean),s=bo(ot(e.plan));return a`
    <section id="begin">
      <h2>${X.start.title}</h2>
      <p class="zacht">${h(X.start.phrase,{source:s})}</p>
      <ul class="beginlijst">
        ${t.map(o=>a`
            <li key=${`${o.who}${o.plan}`}>
              <a href=${M("wat-als",{zonder:ki(o.who)})}>${O(o.who)}</a>
              <span class="bij">${I?`${Sn(o.plan).title}: `:""}${n(o).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${X.start.no_partner}</p>`}
    </section>
  `}function hk({id:t,scenario:e}){let n=r=>gt(Ht(C(r)).map(O)),s=Object.entries(X.apart.roles).map(([r,i])=>{let l=p=>J(p,"who",e.date).filter(u=>u.role===r),c=Ht(C(l(t).map(p=>p.to))).map(p=>{let u=n(l(p).flatMap($=>$.from===t?[]:[$.from]));return O(p)+(u&&h(X.apart.others,{names:u}))});return c.length>0&&a`<p>${h(i,{names:gt(c)})}</p>`}),o=Va(t,e).map(({end:r,rows:i})=>{let l=n(i.flatMap(({from:u,to:$})=>[...u,...$].filter(m=>m!==r))),c=h(r===t?X.apart.flows:X.apart.group_flows,{name:O(r)}),p=a`<${A} id=${r} text=${z(X.apart.count,i.length)} />`;return a`<p>${c} ${p}${l&&h(X.apart.parties,{names:l})}.</p>`});return a`
    ${["chapterLead","unitOf"].map(r=>{let i=n(Wt(t,r));return i&&a`<p>${h(X.apart[r],{names:i})}</p>`})}
    ${s} ${o}
    <p>${X.apart.page} <${A} id=${t} />.</p>
  `}function R$({route:t}){let e=H(t.query),{without:n,most:s}=V(e),o=Ht(Object.keys(n).filter(f=>n[f].length)),r=(t.query.zonder||"").split(",").map(ye).filter(Boolean),i=r.map(f=>O(f)),[l]=r,c=r.length>1&&Ie(),[,p,...u]=t.path,$=[[X.leave_out,M("wat-als"),!p],[X.action.title,M(["wat-als","actie"]),!!p]],m=a`
    <${pr} label=${X.title} tabs=${$} />
    <${st} text=${X.title} title=${p?X.action.title:X.title}>
      <p class="uitleg">${p?X.action[Ie()?"intro":"intro_elsewhere"]:X.intro}</p>
    <//>
    <${ga} scenario=${e} />
  `;if(p)return[m,a`<${Qu} requested=${u.join("/")} scenario=${e} />`];let d=()=>c?a`<${$k} notations=${r.map(ki)} names=${i} scenario=${e} />`:l?a`
      <${fc} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
        apart=${a`<${hk} id=${l} scenario=${e} />`} />
    `:a`<${fk} most=${s} scenario=${e} />`;return a`
    ${m}
    <${Vl} chosen=${r.join(",")} choices=${a`<${mk} acting=${o} chosen=${r} />`}
      follows=${d()} />
    <${be} text=${r.length===1?h(X.phrase,{name:i[0]}):""} />
  `}var X,ki,W$=T(()=>{"use strict";ze();Oo();W();Q();Ot();P();Nt();B();Fe();io();we();Y();pt();Ze();Yt();xa();ut();q$();Ul();_n();X=k.whatif;ki=t=>x(t,"notation")});var H$={};G$(H$,{answerTo:()=>V,compare:()=>Z,connection:()=>xo,csv:()=>Kr,data:()=>_,here:()=>F,longerWays:()=>oa,scenarioOf:()=>H});function yi(t=null){for(let e of _i())e!==t&&(e.open=!1)}function hc(){yi(),En().classList.remove("is-open"),wi().setAttribute("aria-expanded","false")}function gk(){En()&&(wi().addEventListener("click",()=>{let t=En().classList.toggle("is-open");for(let e of _i())e.open=t;wi().setAttribute("aria-expanded",String(t))}),En().addEventListener("click",t=>{let e=t.target;e.closest("a")?hc():e.closest("summary")&&!G()&&yi(e.closest("details"))}),En().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=_i().find(n=>n.open);G()?wi().focus():e?.querySelector("summary")?.focus(),hc()}),document.addEventListener("click",t=>{!G()&&!En().contains(t.target)&&yi()}),En().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!G()&&!En().contains(e)&&yi()}))}function bk(t){if(!En())return;let e=xl(t)?.to;for(let n of En().querySelectorAll("a")){let{path:s}=Di(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",M(s))}for(let n of _i())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function kk(t,e){let n=Object.keys(_.comparisons).length>0,s=n||t==="vergelijk";return Fr=!Jo(e)||s!==n,Fr?(Bn(a`<p role="status">${k.werkplaats.busy}</p>`,St("inhoud")),xi?lt().show(xi,lt().own):gc||wk(hs(e),s),!0):!1}async function wk(t,e){gc=!0;try{xi=(await lt().ask("page",{options:t,comparisons:e})).page,Fr&&lt().show(xi,lt().own)}catch(n){Fr&&Bn(a`<p role="alert">${n.message}</p>`,St("inhoud"))}gc=!1}function yk(t){let e=t.path[0]||"overzicht",n=St("inhoud");if(St("bronregel").hidden=e==="controleer"&&!!pe()?.board,pe()?.own&&kk(e,H(t.query)))return;n.className=`scherm-${e}`;let s=St("zoek");s&&e!=="zoek"&&(s.value="");let o=D$[e]||D$.onbekend;Bn([a`<${Vp} name=${e} />`,a`<${o} key=${t.path.join("/")} route=${t} />`],n),bk(e)}function bc(){let t=St("motor");t.hidden=!1;let{state:e,why:n,own:s}=lt();Bn(a`<${s$} state=${e} why=${n} own=${s} />`,t)}function _k(){xk(),Fr=!1,window.removeEventListener("werkplaats",bc),Bn(null,St("inhoud")),Bn(null,St("motor"))}var En,wi,_i,D$,gc,xi,Fr,xk,V$=T(()=>{"use strict";ze();W();Q();Ot();P();Nt();B();Fe();Vs();Co();pt();Yt();xa();su();ku();xu();ad();yd();Id();Wd();a$();$$();wr();v$();T$();B$();W$();En=()=>St("menu"),wi=()=>St("menuknop"),_i=()=>[...En().querySelectorAll("details")];St("spring").addEventListener("click",t=>{t.preventDefault(),St("inhoud").focus()});gk();St("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),hc();let e=St("zoek").value;location.hash=Np(e)||M("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,{version:s,content:o}=_.meta,r={title:document.title,address:location.hash||"#/overzicht",version:s,content:o};lr(h(e,{...r,sources:ss()}),n)});D$={__proto__:null,overzicht:Rd,dekking:_u,aandachtspunten:wd,partners:Md,maatregelen:Ad,naslag:Bd,gevraagd:Nd,tijdlijn:Pd,beloften:E$,verken:rd,ding:M$,samenvatting:x$,vragen:d$,"wat-als":R$,vergelijk:bu,"weet-niet":nu,methode:eu,zoek:Yu,controleer:pe()?r$:o$,onbekend:Fs},gc=!1,xi="",Fr=!1;pe()&&(window.addEventListener("werkplaats",bc),bc());St("inhoud").replaceChildren();xk=Yc(yk);pe()&&window.addEventListener("andere-bladzijde",_k,{once:!0});document.documentElement.dataset.klaar="ja"});ze();Si();typeof DecompressionStream>"u"?St("te-oud").hidden=!1:wc().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(V$(),H$))});})();
